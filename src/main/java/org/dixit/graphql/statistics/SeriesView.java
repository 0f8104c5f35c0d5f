package org.dixit.graphql.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import org.dixit.graphql.type.ActorView;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// The number of statements over time, as clients see it.
@Type("StatementSeries")
@Description(
        "The number of statements over time for one speaker, speech act, polarity or publisher, or for all statements.")
public record SeriesView(
        @Description("The speaker of this series; null unless groupBy is SPEAKER.") @Nullable
        ActorView speaker,

        @Description("The speech act of this series; null unless groupBy is SPEECH_ACT.") @Nullable
        SpeechAct speechAct,

        @Description("The polarity of this series; null unless groupBy is POLARITY.") @Nullable
        Polarity polarity,

        @Description(
                "The publisher of this series; null unless groupBy is PUBLISHER, and for articles without a publisher.")
        @Nullable
        String publisher,

        @Description("The total of all points.") int count,

        @NonNull
        @Description(
                "The counts in chronological order without gaps, from filter.since to filter.until. If these are not given, from the first to the last statement of all series.")
        List<@NonNull Point> points,

        @Ignore IntSupplier leftOut) {

    /// An interval with its number of statements.
    @Type("SeriesPoint")
    @Description("An interval of time with the number of statements in articles of that time.")
    public record Point(
            @NonNull @Description("The first day of the interval, in UTC.")
            LocalDate start,

            @Description("The number of statements; 0 if there are none.")
            int count) {}
}
