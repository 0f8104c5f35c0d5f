package org.dixit.graphql.type;

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
import org.dixit.archive.read.SpanText;
import org.dixit.archive.read.StatementRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.relay.Node;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.relay.SiblingLoader;
import org.dixit.text.Span;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A statement as clients see it.
@Type("Statement")
@Description("One attribution in one article: a source (the speaker's words), a cue (\"said\", \"according to\") and a"
        + " content.")
public record StatementView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("Whether the content is quoted (DIRECT), paraphrased (INDIRECT) or both (MIXED).") @NonNull
        StatementKind kind,

        @Description("The speech act.") @NonNull SpeechAct speechAct,

        @Description("Whether the speaker affirms or denies the content.") @NonNull
        Polarity polarity,

        @Description("The speaker's certainty about the content.") @NonNull
        Certainty certainty,

        @Description("Whether the statement was actually made; false if the text only predicts, wishes or requests it"
                + " (\"would tell\"), or says that nobody made it.")
        boolean realized,

        @Description("The probability that content, cue and speaker are all correct, greater than 0 and at most 1.")
        double confidence,

        @Description("The rule of the extractor that found the statement.") @NonNull
        String rule,

        @Description("The position among the statements of the text, counted from 0.")
        int position,

        @Description("The date of the article.") @NonNull Instant dated,

        @Description("What was said: one or more spans of the text.") @NonNull
        List<@NonNull SpanView> content,

        @Description("What was said: the text of the content spans, joined by a space.") @NonNull
        String text,

        @Description("The source: the words that refer to the speaker; null if there are none.") @Nullable
        SpanView speakerSpan,

        @Description(
                "The words that attribute the content, such as \"said\" or \"according to\"; null if there are none.")
        @Nullable
        SpanView cue,

        @Description("The condition in the content, such as \"if it invaded Ukraine\"; null if there is none.")
        @Nullable
        SpanView condition,

        @Ignore StatementRow row,
        @Ignore SiblingLoader<StatementRow> siblings)
        implements Node {

    /// An edge to a statement.
    @Type("StatementEdge")
    @Description("An edge in a list of statements.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The node at the end of the edge.")
            StatementView node,

            @Ignore @Nullable String text) {}

    /// A page of statements.
    @Type("StatementConnection")
    @Description("A connection to a list of statements.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The nodes of this page, without their cursors.")
            List<@NonNull StatementView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Returns the factory of statement connections; `text` is the text that was searched for, if any.
    public static ConnectionFactory<StatementRow, StatementView, Edge, Connection> factory(@Nullable String text) {
        return new ConnectionFactory<>(
                ConnectionKind.STATEMENTS,
                StatementView::views,
                (cursor, node, row) -> new Edge(cursor, node, text),
                Connection::new);
    }

    /// Returns a function that makes the views of the rows of one read, as siblings.
    public static Function<StatementRow, StatementView> views(Collection<StatementRow> rows) {
        SiblingLoader<StatementRow> siblings = new SiblingLoader<>(rows);
        SpanBatches places = SpanBatches.of(rows);
        return row -> of(row, places, siblings);
    }

    /// Makes the views of the rows of one read, as siblings, by key.
    public static Map<UUID, StatementView> views(Map<UUID, StatementRow> rows) {
        Function<StatementRow, StatementView> view = views(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    /// The text ranges of sibling statements, by the field that shows them.
    private record SpanBatches(SpanBatch content, SpanBatch speaker, SpanBatch cue, SpanBatch condition) {

        static SpanBatches of(Collection<StatementRow> rows) {
            return new SpanBatches(
                    new SpanBatch(() -> rows.stream()
                            .flatMap(
                                    row -> row.content().stream().map(span -> SpanView.range(row.revisionId(), span)))),
                    ofQuotes(rows, StatementRow::source),
                    ofQuotes(rows, StatementRow::cue),
                    ofQuotes(rows, StatementRow::condition));
        }

        private static SpanBatch ofQuotes(
                Collection<StatementRow> rows, Function<StatementRow, @Nullable SpanText> part) {
            return new SpanBatch(() -> rows.stream().flatMap(row -> {
                SpanText quote = part.apply(row);
                return quote == null ? Stream.of() : Stream.of(SpanView.range(row.revisionId(), quote.span()));
            }));
        }
    }

    private static StatementView of(StatementRow row, SpanBatches places, SiblingLoader<StatementRow> siblings) {
        return new StatementView(
                GlobalId.of(GlobalId.Type.Statement, row.id()),
                row.kind(),
                row.speechAct(),
                row.polarity(),
                row.certainty(),
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

    /// Makes the spans of the content with their text; `contentWords` holds the texts one after the other, separated
    /// by a space.
    private static List<SpanView> content(StatementRow row, SpanBatch stretches) {
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
