package org.dixit.archive;

/// A value that articles have in common.
///
/// @param name     the value, in the spelling that most articles have
/// @param articles how many articles have it
public record FacetRow(String name, int articles) {}
