package org.dixit.archive.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The number of statements in a time bucket.
///
/// @param group      the value of the series, `null` for articles without a publisher
/// @param start      the first day of the bucket
/// @param statements the number of statements
public record SeriesRow(@Nullable String group, LocalDate start, int statements) {}
