package org.dixit.graphql;

import org.dixit.archive.Series;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// [Series.Group] as clients see it.
@Enum("SeriesGroup")
@Description("What a series is made for.")
public enum SeriesGroup {
    @Description("Each speaker. A statement of several speakers counts for each of them.")
    SPEAKER,
    @Description("Each speech act.")
    SPEECH_ACT,
    @Description("Each polarity.")
    POLARITY,
    @Description("Each newspaper, agency or site; the articles that name none together.")
    PUBLISHER;

    static Series.Group word(@Nullable SeriesGroup group) {
        return group == null ? Series.Group.NONE : Series.Group.valueOf(group.name());
    }
}
