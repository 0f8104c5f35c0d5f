package org.dixit.archive.provenance;

import org.jspecify.annotations.Nullable;

/// The evidence for a statement in the archive.
///
/// @param extractor the name and version of the rules that found it
/// @param speaker   the likelihood that the words for the speaker refer to that speaker, above 0 and at most 1;
///                  `null` if the text has no words for one
public record Evidence(String extractor, @Nullable Double speaker) {}
