package org.dixit.graphql.type;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dixit.archive.provenance.TextRange;
import org.dixit.graphql.relay.SiblingLoader;
import org.jspecify.annotations.Nullable;

/// The text ranges shown by one field for all siblings. The text around them is read for all of them at once, and the
/// ranges are collected only if that text is requested.
public final class SpanBatch {

    private final Supplier<Stream<TextRange>> all;
    private @Nullable SiblingLoader<TextRange> siblings;

    public SpanBatch(Supplier<Stream<TextRange>> all) {
        this.all = all;
    }

    /// Returns the result of `read` for all ranges; it is read once for each `question`.
    public <V> V load(Object question, Function<List<TextRange>, V> read) {
        return siblings().load(question, read);
    }

    private synchronized SiblingLoader<TextRange> siblings() {
        SiblingLoader<TextRange> known = siblings;
        if (known == null) {
            known = new SiblingLoader<>(all.get().distinct().toList());
            siblings = known;
        }
        return known;
    }
}
