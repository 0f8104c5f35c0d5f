package org.dixit.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dixit.archive.ProvenanceReads;
import org.dixit.archive.Stretch;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// What stands around the spans, read for all spans of a field at once.
@GraphQLApi
public class SpanFields {

    private static final String LENGTH = "How many code points, from 1 to 500; fewer where the text begins or ends.";
    private static final int USUAL = 32;
    private static final int MOST = 500;

    private final ProvenanceReads provenance;

    SpanFields(ProvenanceReads provenance) {
        this.provenance = provenance;
    }

    /// What stands before it.
    @NonNull
    @Description("The text just before it.")
    public String prefix(
            @Source SpanView span, @Name("length") @DefaultValue("32") @Description(LENGTH) @Nullable Integer length) {
        int size = Given.size("length", length, USUAL, MOST);
        return around(span, size).getOrDefault(span.place().before(size), "");
    }

    /// What stands after it.
    @NonNull
    @Description("The text just after it.")
    public String suffix(
            @Source SpanView span, @Name("length") @DefaultValue("32") @Description(LENGTH) @Nullable Integer length) {
        int size = Given.size("length", length, USUAL, MOST);
        return around(span, size).getOrDefault(span.place().after(size), "");
    }

    /// One read for both fields where they ask for the same length.
    private Map<Stretch, String> around(SpanView span, int length) {
        return span.stretches()
                .ask(
                        List.of("around", length),
                        all -> provenance.words(all.stream()
                                .flatMap(stretch -> Stream.of(stretch.before(length), stretch.after(length)))
                                .toList()));
    }
}
