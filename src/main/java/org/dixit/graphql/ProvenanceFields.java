package org.dixit.graphql;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dixit.archive.Evidence;
import org.dixit.archive.ProvenanceReads;
import org.dixit.archive.Quote;
import org.dixit.archive.StatementRow;
import org.dixit.archive.Stretch;
import org.dixit.text.Span;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// Where statements come from, read for all siblings at once.
@GraphQLApi
public class ProvenanceFields {

    private static final int USUAL_CONTEXT = 200;
    private static final int MOST_CONTEXT = 2000;

    private final ProvenanceReads provenance;

    ProvenanceFields(ProvenanceReads provenance) {
        this.provenance = provenance;
    }

    /// Why a statement is believed to stand in the text.
    @Type("Explanation")
    @Description("Why a statement is believed to stand in the text.")
    public record Explanation(
            @NonNull @Description("The rule that found it: its speaker's words, its cue and its content together.")
            String rule,

            @NonNull @Description("The name and version of the rules that read the text.")
            String extractor,

            @Description(
                    "How likely what the rule found is right as a whole, content, cue and speaker, over 0 to 1. The rule finds content and cue together: they have no confidence of their own.")
            double confidence,

            @Description(
                    "How likely the words for the speaker stand for that actor, over 0 to 1; null where the text has none or nobody is known by them.")
            @Nullable
            Double speakerConfidence) {}

    /// The rule, the extractor and the confidence of the parts.
    @NonNull
    @Description("Why it is believed to stand in the text: the rule, the version of the rules, how sure each part is.")
    public Explanation explanation(@Source StatementView statement) {
        StatementRow row = statement.row();
        Evidence evidence = statement.siblings().need("explanation", row, StatementRow::id, provenance::evidence);
        return new Explanation(row.rule(), evidence.extractor(), row.confidence(), evidence.speaker());
    }

    /// The text around the statement.
    @NonNull
    @Description(
            "The text from before the first to after the last word of the statement: the speaker's words, cue and content with all that stands between and around them.")
    public SpanView context(
            @Source StatementView statement,
            @Name("size")
                    @DefaultValue("200")
                    @Description(
                            "How many code points before and after, from 1 to 2000; fewer where the text begins or ends.")
                    @Nullable
                    Integer size) {
        int margin = Given.size("size", size, USUAL_CONTEXT, MOST_CONTEXT);
        Map<UUID, SpanView> contexts =
                statement.siblings().ask(List.of("context", margin), rows -> contexts(rows, margin));
        return Objects.requireNonNull(contexts.get(statement.row().id()));
    }

    private Map<UUID, SpanView> contexts(List<StatementRow> rows, int margin) {
        Map<Stretch, String> words = provenance.words(
                rows.stream().map(row -> whole(row).around(margin)).toList());
        Stretches stretches = new Stretches(() -> words.entrySet().stream().map(e -> exact(e.getKey(), e.getValue())));
        return rows.stream().distinct().collect(Collectors.toMap(StatementRow::id, row -> {
            Stretch asked = whole(row).around(margin);
            String text = words.getOrDefault(asked, "");
            Stretch exact = exact(asked, text);
            return new SpanView(exact.start(), exact.end(), text, exact.revision(), stretches);
        }));
    }

    /// What was asked for without what lies beyond the end of the text.
    private static Stretch exact(Stretch asked, String words) {
        return new Stretch(asked.revision(), asked.start(), asked.start() + words.codePointCount(0, words.length()));
    }

    /// From the first to the last word of a statement.
    private static Stretch whole(StatementRow row) {
        List<Span> spans = Stream.concat(
                        row.content().stream(),
                        Stream.of(row.source(), row.cue())
                                .filter(q -> q != null)
                                .map(Quote::span))
                .toList();
        return new Stretch(
                row.revisionId(),
                spans.stream().mapToInt(Span::start).min().orElse(0),
                spans.stream().mapToInt(Span::end).max().orElse(0));
    }
}
