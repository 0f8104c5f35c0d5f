package org.dixit.archive.sql;

import org.dixit.text.Span;

/// A span and its words, as read.
///
/// @param span  its position in the article's text, in code points
/// @param words the words of the text at the span
public record SpanText(Span span, String words) {}
