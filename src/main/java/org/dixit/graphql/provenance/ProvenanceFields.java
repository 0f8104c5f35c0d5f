package org.dixit.graphql.provenance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.archive.provenance.Evidence;
import org.dixit.archive.provenance.ProvenanceReads;
import org.dixit.archive.provenance.TextRange;
import org.dixit.archive.read.SpanText;
import org.dixit.archive.read.StatementRow;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.type.SpanBatch;
import org.dixit.graphql.type.SpanView;
import org.dixit.graphql.type.StatementView;
import org.dixit.text.Span;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// The fields that show how and where statements were found, read for all siblings at once.
@GraphQLApi
@RegisterForReflection
public class ProvenanceFields {

    private static final int USUAL_CONTEXT = 200;
    private static final int MAX_CONTEXT = 2000;

    private final ProvenanceReads provenance;

    ProvenanceFields(ProvenanceReads provenance) {
        this.provenance = provenance;
    }

    /// How a statement was found, and with what confidence.
    @Type("Explanation")
    @Description("How a statement was found, and with what confidence.")
    public record Explanation(
            @NonNull @Description("The rule that found the source, cue and content.")
            String rule,

            @NonNull @Description("The name and version of the extractor that read the text.")
            String extractor,

            @Description(
                    "The probability that content, cue and speaker are all correct, greater than 0 and at most 1. A"
                            + " rule finds content and cue together, so they have no separate confidence.")
            double confidence,

            @Description(
                    "The probability that the source (the words for the speaker) refers to this actor, greater than 0"
                            + " and at most 1; null if the text has no such words or they could not be resolved.")
            @Nullable
            Double speakerConfidence) {}

    /// The rule, the extractor and the confidence of each part.
    @NonNull
    @Description("How the statement was found: the rule, the version of the extractor and the confidence of each part.")
    public Explanation explanation(@Source StatementView statement) {
        StatementRow row = statement.row();
        Evidence evidence = statement.siblings().require("explanation", row, StatementRow::id, provenance::evidence);
        return new Explanation(row.rule(), evidence.extractor(), row.confidence(), evidence.speaker());
    }

    /// The text around the statement.
    @NonNull
    @Description(
            "The text around the whole statement: source, cue and content, with everything between them and some text"
                    + " before and after.")
    public SpanView context(
            @Source StatementView statement,
            @Name("size")
                    @DefaultValue("200")
                    @Description(
                            "The number of code points to add before and after, from 1 to 2000. Fewer at the beginning"
                                    + " or end of the text.")
                    @Nullable
                    Integer size) {
        int margin = ArgumentChecks.size("size", size, USUAL_CONTEXT, MAX_CONTEXT);
        Map<UUID, SpanView> contexts =
                statement.siblings().load(List.of("context", margin), rows -> contexts(rows, margin));
        return Objects.requireNonNull(contexts.get(statement.row().id()));
    }

    private Map<UUID, SpanView> contexts(List<StatementRow> rows, int margin) {
        Map<TextRange, String> words = provenance.words(
                rows.stream().map(row -> whole(row).around(margin)).toList());
        SpanBatch stretches = new SpanBatch(() -> words.entrySet().stream().map(e -> exact(e.getKey(), e.getValue())));
        return rows.stream().distinct().collect(Collectors.toMap(StatementRow::id, row -> {
            TextRange asked = whole(row).around(margin);
            String text = words.getOrDefault(asked, "");
            TextRange exact = exact(asked, text);
            return new SpanView(exact.start(), exact.end(), text, exact.revision(), stretches);
        }));
    }

    /// Returns the requested range without the part beyond the end of the text.
    private static TextRange exact(TextRange asked, String words) {
        return new TextRange(asked.revision(), asked.start(), asked.start() + words.codePointCount(0, words.length()));
    }

    /// Returns the range from the first to the last word of a statement.
    private static TextRange whole(StatementRow row) {
        List<Span> spans = Stream.concat(
                        row.content().stream(),
                        Stream.of(row.source(), row.cue())
                                .filter(q -> q != null)
                                .map(SpanText::span))
                .toList();
        return new TextRange(
                row.revisionId(),
                spans.stream().mapToInt(Span::start).min().orElse(0),
                spans.stream().mapToInt(Span::end).max().orElse(0));
    }
}
