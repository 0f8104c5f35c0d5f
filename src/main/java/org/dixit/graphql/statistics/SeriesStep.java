package org.dixit.graphql.statistics;

import org.dixit.archive.statistics.Series;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [Series.Step] as clients see it.
@Enum("SeriesStep")
@Description("The length of an interval, in UTC.")
public enum SeriesStep {
    @Description("One day.")
    DAY,
    @Description("One week, starting on Monday (ISO 8601).")
    WEEK,
    @Description("One calendar month.")
    MONTH,
    @Description("One calendar year.")
    YEAR;

    Series.Step toArchive() {
        return Series.Step.valueOf(name());
    }
}
