package org.dixit.archive.read;

/// A value that articles have in common.
///
/// @param name     the value, in its most frequent spelling
/// @param articles the number of articles with it
public record FacetRow(String name, int articles) {}
