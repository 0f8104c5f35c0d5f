package org.dixit.text;

/// A quotation: a range between quotation marks, in UTF-16 units.
///
/// @param outer  the range with its marks
/// @param inner  the range without its marks; may be empty or blank
/// @param depth  0 if it is in no other quotation, 1 if it is inside one, and so on
/// @param closed whether it has a closing mark; a quotation without one ends with its paragraph
/// @param resumes whether it continues the quotation that the previous paragraph left open (a re-opened mark)
public record Quotation(CharRange outer, CharRange inner, int depth, boolean closed, boolean resumes) {}
