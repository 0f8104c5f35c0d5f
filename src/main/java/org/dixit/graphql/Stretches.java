package org.dixit.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dixit.archive.Stretch;
import org.jspecify.annotations.Nullable;

/// The stretches of text that one field of one level shows. They share the read of what stands around them, and
/// nobody collects them unless that is asked for.
final class Stretches {

    private final Supplier<Stream<Stretch>> all;
    private @Nullable Siblings<Stretch> siblings;

    Stretches(Supplier<Stream<Stretch>> all) {
        this.all = all;
    }

    /// What `read` answers for all stretches, read once for each `question`.
    <V> V ask(Object question, Function<List<Stretch>, V> read) {
        return siblings().ask(question, read);
    }

    private synchronized Siblings<Stretch> siblings() {
        Siblings<Stretch> known = siblings;
        if (known == null) {
            known = new Siblings<>(all.get().distinct().toList());
            siblings = known;
        }
        return known;
    }
}
