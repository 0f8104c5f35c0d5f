package org.dixit.archive.read;

/// The name by which a search found an actor.
///
/// @param name       the name as written in articles
/// @param similarity its similarity to the name searched for, above 0 and at most 1
public record NameMatch(String name, double similarity) {}
