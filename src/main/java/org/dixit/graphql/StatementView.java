package org.dixit.graphql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.archive.Quote;
import org.dixit.archive.StatementRow;
import org.dixit.text.Span;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A statement as clients see it.
@Type("Statement")
@Description("One attribution in one article: somebody said something.")
public record StatementView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("Whether it is quoted, told, or both.") @NonNull
        StatementKind kind,

        @Description("What is done by saying it.") @NonNull SpeechAct speechAct,

        @Description("The speaker's commitment to the content.") @NonNull
        Polarity polarity,

        @Description("The speaker's certainty.") @NonNull Certainty certainty,

        @Description("Whether it was uttered; false where the text only foretells, wishes or asks for it.")
        boolean realized,

        @Description("How likely content, cue and speaker are right, over 0 to 1.")
        double confidence,

        @Description("The rule that found it.") @NonNull String rule,

        @Description("Its place among the statements of the text, from 0.")
        int position,

        @Description("The date of the article.") @NonNull Instant dated,

        @Description("What was said: one or more stretches of the text.") @NonNull
        List<@NonNull SpanView> content,

        @Description("What was said, its stretches joined by a blank.") @NonNull
        String text,

        @Description("The words for the speaker.") @Nullable SpanView speakerSpan,

        @Description("The words that attribute: said, according to.") @Nullable
        SpanView cue,

        @Description("The condition in the content: if it invaded Ukraine.") @Nullable
        SpanView condition,

        @Ignore StatementRow row,
        @Ignore Siblings<StatementRow> siblings)
        implements Node {

    /// An edge to it.
    @Type("StatementEdge")
    @Description("A place in a list of statements.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("What stands there.") StatementView node,
            @Ignore @Nullable String text) {}

    /// A page of them.
    @Type("StatementConnection")
    @Description("A page of statements.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("What stands there, without cursors.")
            List<@NonNull StatementView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Their connection; `text` is what was searched for, if anything.
    static Shape<StatementRow, StatementView, Edge, Connection> shape(@Nullable String text) {
        return new Shape<>(
                Listed.STATEMENTS,
                StatementView::level,
                (cursor, node, row) -> new Edge(cursor, node, text),
                Connection::new);
    }

    /// The views of rows that one read gave.
    static Function<StatementRow, StatementView> level(Collection<StatementRow> rows) {
        Siblings<StatementRow> siblings = new Siblings<>(rows);
        Places places = Places.of(rows);
        return row -> of(row, places, siblings);
    }

    /// The views of rows that one read gave, each under its key.
    static Map<UUID, StatementView> level(Map<UUID, StatementRow> rows) {
        Function<StatementRow, StatementView> view = level(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    /// The stretches of the statements of a level, by the field that shows them.
    private record Places(Stretches content, Stretches speaker, Stretches cue, Stretches condition) {

        static Places of(Collection<StatementRow> rows) {
            return new Places(
                    new Stretches(() -> rows.stream()
                            .flatMap(
                                    row -> row.content().stream().map(span -> SpanView.place(row.revisionId(), span)))),
                    quoted(rows, StatementRow::source),
                    quoted(rows, StatementRow::cue),
                    quoted(rows, StatementRow::condition));
        }

        private static Stretches quoted(Collection<StatementRow> rows, Function<StatementRow, @Nullable Quote> part) {
            return new Stretches(() -> rows.stream().flatMap(row -> {
                Quote quote = part.apply(row);
                return quote == null ? Stream.of() : Stream.of(SpanView.place(row.revisionId(), quote.span()));
            }));
        }
    }

    private static StatementView of(StatementRow row, Places places, Siblings<StatementRow> siblings) {
        return new StatementView(
                Ids.of(Ids.Type.Statement, row.id()),
                StatementKind.of(row.kind()),
                SpeechAct.of(row.speechAct()),
                Polarity.of(row.polarity()),
                Certainty.of(row.certainty()),
                row.realized(),
                row.confidence(),
                row.rule(),
                row.position(),
                row.dated(),
                content(row, places.content),
                row.contentWords(),
                SpanView.of(row.revisionId(), row.source(), places.speaker),
                SpanView.of(row.revisionId(), row.cue(), places.cue),
                SpanView.of(row.revisionId(), row.condition(), places.condition),
                row,
                siblings);
    }

    /// The spans of the content with their words, which `contentWords` holds one after the other, a blank between.
    private static List<SpanView> content(StatementRow row, Stretches stretches) {
        String words = row.contentWords();
        if (row.content().size() == 1) {
            return List.of(SpanView.of(row.revisionId(), row.content().getFirst(), words, stretches));
        }
        List<SpanView> spans = new ArrayList<>();
        int from = 0;
        for (Span span : row.content()) {
            int to = words.offsetByCodePoints(from, span.length());
            spans.add(SpanView.of(row.revisionId(), span, words.substring(from, to), stretches));
            from = Math.min(to + 1, words.length());
        }
        return spans;
    }
}
