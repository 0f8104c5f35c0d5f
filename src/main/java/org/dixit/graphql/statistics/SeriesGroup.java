package org.dixit.graphql.statistics;

import org.dixit.archive.statistics.Series;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// [Series.Group] as clients see it.
@Enum("SeriesGroup")
@Description("What each series stands for.")
public enum SeriesGroup {
    @Description("One series for each speaker. A statement made by several speakers counts for each of them.")
    SPEAKER,
    @Description("One series for each speech act.")
    SPEECH_ACT,
    @Description("One series for each polarity.")
    POLARITY,
    @Description("One series for each publisher, and one for all articles without a publisher.")
    PUBLISHER;

    static Series.Group toArchive(@Nullable SeriesGroup group) {
        return group == null ? Series.Group.NONE : Series.Group.valueOf(group.name());
    }
}
