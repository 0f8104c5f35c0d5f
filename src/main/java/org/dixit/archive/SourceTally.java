package org.dixit.archive;

/// How many statements of a text come from which kind of source.
///
/// @param all       all of them
/// @param named     from speakers with a name that are neither documents nor media
/// @param unnamed   from such speakers without a name
/// @param documents from documents
/// @param media     from newspapers, agencies, stations and sites
public record SourceTally(int all, int named, int unnamed, int documents, int media) {}
