package org.dixit.archive.sources;

/// The number of statements of a text by kind of source.
///
/// @param all       all statements
/// @param named     statements by speakers with a name that are neither documents nor media
/// @param unnamed   statements by such speakers without a name
/// @param documents statements by documents
/// @param media     statements by newspapers, agencies, stations and sites
public record SourceTally(int all, int named, int unnamed, int documents, int media) {}
