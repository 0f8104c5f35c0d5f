package org.dixit.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The number of statements in a stretch of time.
///
/// @param group      what the series is for, `null` for the articles without a publisher
/// @param start      the first day
/// @param statements how many
public record SeriesRow(@Nullable String group, LocalDate start, int statements) {}
