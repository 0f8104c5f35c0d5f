package org.dixit.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows that one read gave to one node of a query, which share their next reads: the first of them that is asked
/// for a field reads it for all, and once for each set of arguments. So the number of SQL statements is that of the
/// query's nodes, and two aliases of a field never see each other's rows.
final class Siblings<R> {

    private List<R> rows;
    private final Map<Object, Object> answers = new HashMap<>();

    Siblings(Collection<R> rows) {
        this.rows = List.copyOf(rows);
    }

    /// Puts the rows as they were read in the place of those with the same keys that were asked ahead.
    synchronized Siblings<R> become(Collection<R> read) {
        rows = List.copyOf(read);
        return this;
    }

    /// The rows.
    synchronized List<R> rows() {
        return rows;
    }

    /// What `read` answers for all rows, read once for each `question`.
    ///
    /// @param question the name of the field and its arguments; two equal ones have one answer of one type
    @SuppressWarnings("unchecked")
    synchronized <V> V ask(Object question, Function<List<R>, V> read) {
        Object answer = answers.get(question);
        if (answer == null) {
            answer = tried(read);
            answers.put(question, answer);
        }
        if (answer instanceof Failed failed) {
            throw failed.reason;
        }
        return (V) answer;
    }

    /// A read that failed is not tried again for each sibling.
    private record Failed(RuntimeException reason) {}

    private <V> Object tried(Function<List<R>, V> read) {
        try {
            return read.apply(rows);
        } catch (RuntimeException e) {
            return new Failed(e);
        }
    }

    /// What `read` answers for `row`: it is given the keys of all rows, each once, and answers for each.
    <V> @Nullable V find(
            Object question, R row, Function<R, @Nullable UUID> key, Function<List<UUID>, Map<UUID, V>> read) {
        UUID mine = key.apply(row);
        if (mine == null) {
            return null;
        }
        return ask(question, all -> read.apply(keys(all, key))).get(mine);
    }

    /// As [#find], where there must be an answer.
    <V> V need(Object question, R row, Function<R, @Nullable UUID> key, Function<List<UUID>, Map<UUID, V>> read) {
        V found = find(question, row, key, read);
        if (found == null) {
            throw new IllegalStateException("the archive has no answer to " + question + " for " + row);
        }
        return found;
    }

    private static <R> List<UUID> keys(Collection<R> rows, Function<R, @Nullable UUID> key) {
        Set<UUID> keys = new LinkedHashSet<>();
        for (R row : rows) {
            UUID id = key.apply(row);
            if (id != null) {
                keys.add(id);
            }
        }
        return List.copyOf(keys);
    }
}
