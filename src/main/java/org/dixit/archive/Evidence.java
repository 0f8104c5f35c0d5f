package org.dixit.archive;

import org.jspecify.annotations.Nullable;

/// Why the archive believes a statement.
///
/// @param extractor the name and version of the rules that found it
/// @param speaker   how likely the words for the speaker stand for the speaker, over 0 to 1; `null` where the text
/// has no words for one
public record Evidence(String extractor, @Nullable Double speaker) {}
