package org.dixit.graphql;

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
import org.dixit.archive.Page;
import org.dixit.archive.Slice;

/// How rows of one kind become a connection.
///
/// @param <R>        the row
/// @param <N>        the node
/// @param <E>        the edge
/// @param <C>        the connection
/// @param listed     what the connections list, for their cursors
/// @param views      makes the node of a row, given all rows of the level, which become siblings
/// @param edge       makes an edge
/// @param connection makes a connection
record Shape<R, N, E, C>(
        Listed listed,
        Function<Collection<R>, Function<R, N>> views,
        EdgeMaker<R, N, E> edge,
        ConnectionMaker<N, E, C> connection) {

    /// Makes an edge.
    interface EdgeMaker<R, N, E> {
        E make(String cursor, N node, R row);
    }

    /// Makes a connection; `total` is asked only where the count is selected.
    interface ConnectionMaker<N, E, C> {
        C make(List<E> edges, List<N> nodes, PageInfo pageInfo, IntSupplier total);
    }

    /// The connection of each of `parents`.
    ///
    /// @param counts reads the number of children of those parents whose page does not hold them all, once and only
    ///               where it is selected
    Map<UUID, C> connections(
            List<UUID> parents,
            Map<UUID, Slice<R>> slices,
            Page page,
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

    /// Those whose number of children the page does not tell.
    private static <R> List<UUID> open(List<UUID> parents, Map<UUID, Slice<R>> slices, Page page) {
        return parents.stream()
                .filter(parent -> {
                    Slice<R> slice = slices.getOrDefault(parent, Slice.empty());
                    return !slice.isAll(page) && slice.total() == null;
                })
                .toList();
    }

    /// The connection of a level without parents.
    C connection(Slice<R> slice, Page page, IntSupplier total) {
        return one(slice, page, views.apply(slice.rows()), total);
    }

    private C one(Slice<R> slice, Page page, Function<R, N> view, IntSupplier total) {
        List<N> nodes = new ArrayList<>(slice.rows().size());
        for (R row : slice.rows()) {
            nodes.add(view.apply(row));
        }
        return connection.make(
                edges(slice, page, nodes), nodes, PageInfo.of(listed, slice, page), total(slice, page, total));
    }

    /// The edges, each made when it is looked at: many queries only ask for the nodes.
    private List<E> edges(Slice<R> slice, Page page, List<N> nodes) {
        return new AbstractList<>() {
            @Override
            public E get(int i) {
                String cursor = Paging.cursor(listed, page.sort(), slice.keys().get(i));
                return edge.make(cursor, nodes.get(i), slice.rows().get(i));
            }

            @Override
            public int size() {
                return nodes.size();
            }
        };
    }

    private static IntSupplier total(Slice<?> slice, Page page, IntSupplier read) {
        if (slice.isAll(page)) {
            return slice.rows()::size;
        }
        Integer counted = slice.total();
        return counted == null ? read : () -> counted;
    }

    /// What `read` gives, read when it is first asked for.
    static <V> Supplier<V> once(Supplier<V> read) {
        Siblings<Object> memory = new Siblings<>(List.of());
        return () -> memory.ask("once", nothing -> read.get());
    }
}
