package org.dixit.archive;

import org.dixit.text.Span;

/// A span and its words, as read.
///
/// @param span  its place in the article's text
/// @param words the text there
public record Quote(Span span, String words) {}
