package org.dixit.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// Counts of statements over time, as clients see them.
@Type("StatementSeries")
@Description("Counts of statements over time, for one speaker, speech act, polarity or publisher, or for all.")
public record SeriesView(
        @Description("Whose statements, with groupBy SPEAKER.") @Nullable
        ActorView speaker,

        @Description("What the statements do, with groupBy SPEECH_ACT.") @Nullable
        SpeechAct speechAct,

        @Description("The speaker's commitment, with groupBy POLARITY.") @Nullable
        Polarity polarity,

        @Description("The newspaper, agency or site, with groupBy PUBLISHER; null for the articles that name none.")
        @Nullable
        String publisher,

        @Description("How many statements in all points together.")
        int count,

        @NonNull
        @Description(
                "The counts in order of time without gaps, from filter.since to filter.until, or where these are not given from the first to the last statement of all series.")
        List<@NonNull Point> points,

        @Ignore IntSupplier leftOut) {

    /// A stretch of time.
    @Type("SeriesPoint")
    @Description("A stretch of time with the number of statements in articles of that time.")
    public record Point(
            @NonNull @Description("The first day, in UTC.") LocalDate start,

            @Description("How many statements; 0 where there are none.")
            int count) {}
}
