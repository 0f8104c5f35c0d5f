package org.dixit.graphql;

import org.dixit.archive.Series;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [Series.Step] as clients see it.
@Enum("SeriesStep")
@Description("The length of a stretch of time, in UTC.")
public enum SeriesStep {
    @Description("A day.")
    DAY,
    @Description("Seven days from a Monday, as in ISO 8601.")
    WEEK,
    @Description("A calendar month.")
    MONTH,
    @Description("A calendar year.")
    YEAR;

    Series.Step word() {
        return Series.Step.valueOf(name());
    }
}
