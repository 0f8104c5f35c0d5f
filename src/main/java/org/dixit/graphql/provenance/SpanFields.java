package org.dixit.graphql.provenance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dixit.archive.provenance.ProvenanceReads;
import org.dixit.archive.provenance.TextRange;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.type.SpanView;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The text around spans, read for all spans of a field at once.
@GraphQLApi
@RegisterForReflection
public class SpanFields {

    private static final String LENGTH =
            "The length in code points, from 1 to 500. Shorter at the beginning or end of the text.";
    private static final int USUAL = 32;
    private static final int MAX = 500;

    private final ProvenanceReads provenance;

    SpanFields(ProvenanceReads provenance) {
        this.provenance = provenance;
    }

    /// The text before the span.
    @NonNull
    @Description("The text immediately before the span.")
    public String prefix(
            @Source SpanView span, @Name("length") @DefaultValue("32") @Description(LENGTH) @Nullable Integer length) {
        int size = ArgumentChecks.size("length", length, USUAL, MAX);
        return around(span, size).getOrDefault(span.range().before(size), "");
    }

    /// The text after the span.
    @NonNull
    @Description("The text immediately after the span.")
    public String suffix(
            @Source SpanView span, @Name("length") @DefaultValue("32") @Description(LENGTH) @Nullable Integer length) {
        int size = ArgumentChecks.size("length", length, USUAL, MAX);
        return around(span, size).getOrDefault(span.range().after(size), "");
    }

    /// Reads the text around a span, once for both fields if they request the same length.
    private Map<TextRange, String> around(SpanView span, int length) {
        return span.stretches()
                .load(
                        List.of("around", length),
                        all -> provenance.words(all.stream()
                                .flatMap(stretch -> Stream.of(stretch.before(length), stretch.after(length)))
                                .toList()));
    }
}
