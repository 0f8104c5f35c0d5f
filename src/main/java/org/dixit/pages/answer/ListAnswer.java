package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A connection, of which a query selects the nodes or the edges.
@RegisterForReflection
public record ListAnswer<T>(
        @Nullable Integer totalCount,
        @Nullable PageAnswer pageInfo,
        @Nullable List<T> nodes,
        @Nullable List<EdgeAnswer<T>> edges) {

    /// The nodes of this page, whichever way the query selects them.
    public List<T> all() {
        if (nodes != null) {
            return nodes;
        }
        return edges == null ? List.of() : edges.stream().map(EdgeAnswer::node).toList();
    }

    /// The spans of the edges that have one.
    public Stream<SpanAnswer> spans() {
        return edges == null
                ? Stream.empty()
                : edges.stream().map(EdgeAnswer::span).flatMap(Stream::ofNullable);
    }

    /// The number of items on all pages.
    public int total() {
        return totalCount == null ? all().size() : totalCount;
    }

    /// The cursor after which the next page begins, or `null` if this is the last one.
    public @Nullable String next() {
        return pageInfo != null && pageInfo.hasNextPage() ? pageInfo.endCursor() : null;
    }
}
