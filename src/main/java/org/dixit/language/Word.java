package org.dixit.language;

/// A word or mark before its analysis.
///
/// @param begin its first UTF-16 unit in the article's text
/// @param end   the UTF-16 unit after its last one
/// @param form  the word as the models see it: as it stands in the text, but "( 1 )" as "(1)"
record Word(int begin, int end, String form) {}
