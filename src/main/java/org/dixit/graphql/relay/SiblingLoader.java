package org.dixit.graphql.relay;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rows that one read returned for one node of a query. These siblings share their further reads: the first one
/// that is asked for a field reads it for all of them, once for each set of arguments. The number of SQL statements
/// therefore depends on the nodes of the query, not on the number of rows, and two aliases of a field never see each
/// other's rows.
public final class SiblingLoader<R> {

    private List<R> rows;
    private final Map<Object, Object> results = new HashMap<>();

    public SiblingLoader(Collection<R> rows) {
        this.rows = List.copyOf(rows);
    }

    /// Replaces rows of which only the keys were known with the same rows as they were read.
    public synchronized SiblingLoader<R> replaceRows(Collection<R> read) {
        rows = List.copyOf(read);
        return this;
    }

    /// The rows.
    public synchronized List<R> rows() {
        return rows;
    }

    /// Returns the result of `read` for all rows; it is read once for each `question`.
    ///
    /// @param question the name of the field and its arguments; equal questions share one answer and have one type
    @SuppressWarnings("unchecked")
    public synchronized <V> V load(Object question, Function<List<R>, V> read) {
        Object answer = results.get(question);
        if (answer == null) {
            answer = attempt(read);
            results.put(question, answer);
        }
        if (answer instanceof Failed failed) {
            throw failed.reason;
        }
        return (V) answer;
    }

    /// A failed read, kept so that it is not repeated for each sibling.
    private record Failed(RuntimeException reason) {}

    private <V> Object attempt(Function<List<R>, V> read) {
        try {
            return read.apply(rows);
        } catch (RuntimeException e) {
            return new Failed(e);
        }
    }

    /// Returns the result of `read` for `row`. It receives the keys of all rows, without duplicates, and returns a
    /// value for each.
    public <V> @Nullable V find(
            Object question, R row, Function<R, @Nullable UUID> key, Function<List<UUID>, Map<UUID, V>> read) {
        UUID mine = key.apply(row);
        if (mine == null) {
            return null;
        }
        return load(question, all -> read.apply(keys(all, key))).get(mine);
    }

    /// As [#find], but an answer must exist.
    public <V> V require(
            Object question, R row, Function<R, @Nullable UUID> key, Function<List<UUID>, Map<UUID, V>> read) {
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
