package org.dixit.graphql;

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
        List<UUID> open = parents.stream()
                .filter(parent -> {
                    Slice<R> slice = slices.getOrDefault(parent, Slice.empty());
                    return !slice.isAll(page) && slice.total() == null;
                })
                .toList();
        Supplier<Map<UUID, Integer>> once = once(() -> counts.apply(open));
        Function<R, N> view = views.apply(
                slices.values().stream().flatMap(s -> s.rows().stream()).toList());
        Map<UUID, C> connections = new HashMap<>();
        for (UUID parent : parents) {
            Slice<R> slice = slices.getOrDefault(parent, Slice.empty());
            connections.put(parent, one(slice, page, view, () -> once.get().getOrDefault(parent, 0)));
        }
        return connections;
    }

    /// The connection of a level without parents.
    C connection(Slice<R> slice, Page page, IntSupplier total) {
        return one(slice, page, views.apply(slice.rows()), total);
    }

    private C one(Slice<R> slice, Page page, Function<R, N> view, IntSupplier total) {
        List<E> edges = new ArrayList<>();
        List<N> nodes = new ArrayList<>();
        List<String> cursors = new ArrayList<>();
        for (int i = 0; i < slice.rows().size(); i++) {
            R row = slice.rows().get(i);
            N node = view.apply(row);
            String cursor = Paging.cursor(listed, page.sort(), slice.keys().get(i));
            cursors.add(cursor);
            nodes.add(node);
            edges.add(edge.make(cursor, node, row));
        }
        return connection.make(edges, nodes, PageInfo.of(cursors, page, slice.more()), total(slice, page, total));
    }

    private static IntSupplier total(Slice<?> slice, Page page, IntSupplier read) {
        if (slice.isAll(page)) {
            return slice.rows()::size;
        }
        Integer counted = slice.total();
        return counted == null ? read : () -> counted;
    }

    private static <V> Supplier<V> once(Supplier<V> read) {
        Siblings<Object> memory = new Siblings<>(List.of());
        return () -> memory.ask("once", nothing -> read.get());
    }
}
