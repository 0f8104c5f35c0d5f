package org.dixit.grammar;

/// A word or punctuation mark before its analysis.
///
/// @param begin its first UTF-16 unit in the article's text
/// @param end   the UTF-16 unit after its last one
/// @param form  the word as passed to the models: as written in the text, but "( 1 )" becomes "(1)"
record RawWord(int begin, int end, String form) {}
