package org.dixit.graphql.relay;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;

/// Makes connections from rows of one kind.
///
/// @param <R>        the row
/// @param <N>        the node
/// @param <E>        the edge
/// @param <C>        the connection
/// @param listed     the kind of list, for the cursors
/// @param views      makes the node of a row, given all rows of the read, which become siblings
/// @param edge       makes an edge
/// @param connection makes a connection
public record ConnectionFactory<R, N, E, C>(
        ConnectionKind listed,
        Function<Collection<R>, Function<R, N>> views,
        EdgeMaker<R, N, E> edge,
        ConnectionMaker<N, E, C> connection) {

    /// Makes an edge.
    public interface EdgeMaker<R, N, E> {
        E make(String cursor, N node, R row);
    }

    /// Makes a connection; `total` is called only if the count is selected.
    public interface ConnectionMaker<N, E, C> {
        C make(List<E> edges, List<N> nodes, PageInfo pageInfo, IntSupplier total);
    }

    /// Makes the connection of each of `parents`.
    ///
    /// @param counts reads the number of children of those parents whose page does not contain all of them; called
    ///               once at most, and only if the count is selected
    public Map<UUID, C> connections(
            List<UUID> parents,
            Map<UUID, Slice<R>> slices,
            PageRequest page,
            Function<List<UUID>, Map<UUID, Integer>> counts) {
        Supplier<Map<UUID, Integer>> once = once(() -> counts.apply(open(parents, slices, page)));
        List<R> rows = new ArrayList<>();
        for (Slice<R> slice : slices.values()) {
            rows.addAll(slice.rows());
        }
        Function<R, N> view = views.apply(rows);
        Map<UUID, C> connections = HashMap.newHashMap(parents.size());
        for (UUID parent : parents) {
            Slice<R> slice = slices.getOrDefault(parent, Slice.empty());
            connections.put(parent, one(slice, page, view, () -> once.get().getOrDefault(parent, 0)));
        }
        return connections;
    }

    /// Returns the parents whose number of children cannot be derived from their page.
    private static <R> List<UUID> open(List<UUID> parents, Map<UUID, Slice<R>> slices, PageRequest page) {
        return parents.stream()
                .filter(parent -> {
                    Slice<R> slice = slices.getOrDefault(parent, Slice.empty());
                    return !slice.isAll(page) && slice.total() == null;
                })
                .toList();
    }

    /// Makes a connection that has no parent.
    public C connection(Slice<R> slice, PageRequest page, IntSupplier total) {
        return one(slice, page, views.apply(slice.rows()), total);
    }

    private C one(Slice<R> slice, PageRequest page, Function<R, N> view, IntSupplier total) {
        List<N> nodes = new ArrayList<>(slice.rows().size());
        for (R row : slice.rows()) {
            nodes.add(view.apply(row));
        }
        return connection.make(
                edges(slice, page, nodes), nodes, PageInfo.of(listed, slice, page), total(slice, page, total));
    }

    /// Returns the edges, each made on access: many queries only ask for the nodes.
    private List<E> edges(Slice<R> slice, PageRequest page, List<N> nodes) {
        return new AbstractList<>() {
            @Override
            public E get(int i) {
                String cursor = ConnectionArguments.cursor(
                        listed, page.sort(), slice.keys().get(i));
                return edge.make(cursor, nodes.get(i), slice.rows().get(i));
            }

            @Override
            public int size() {
                return nodes.size();
            }
        };
    }

    private static IntSupplier total(Slice<?> slice, PageRequest page, IntSupplier read) {
        if (slice.isAll(page)) {
            return slice.rows()::size;
        }
        Integer counted = slice.total();
        return counted == null ? read : () -> counted;
    }

    /// Returns a supplier that calls `read` on first use and keeps the result.
    public static <V> Supplier<V> once(Supplier<V> read) {
        SiblingLoader<Object> memory = new SiblingLoader<>(List.of());
        return () -> memory.load("once", nothing -> read.get());
    }
}
