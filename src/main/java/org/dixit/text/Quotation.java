package org.dixit.text;

/// A stretch between quotation marks, in UTF-16 units.
///
/// @param outer  with its marks
/// @param inner  without them; may be empty or blank
/// @param depth  0 where it stands in no other quotation, 1 inside one, and so on
/// @param closed whether its closing mark stands in the text; a quotation without one ends with its paragraph
/// @param resumes whether it goes on with the quotation that the paragraph before left open (a re-opened mark)
public record Quotation(Chars outer, Chars inner, int depth, boolean closed, boolean resumes) {}
