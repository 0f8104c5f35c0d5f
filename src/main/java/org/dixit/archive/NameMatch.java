package org.dixit.archive;

/// The name by which a search found an actor.
///
/// @param name       as articles write it
/// @param similarity how like it is to what was searched for, over 0 to 1
public record NameMatch(String name, double similarity) {}
