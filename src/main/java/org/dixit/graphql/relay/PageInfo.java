package org.dixit.graphql.relay;

import java.util.List;
import java.util.function.Supplier;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// Information about a page and the pages around it (Relay's cursor connections specification). The cursors are
/// computed on demand, since many queries do not select them.
@Type("PageInfo")
@Description("Where a page stands among the others.")
public final class PageInfo {

    private final boolean next;
    private final boolean previous;
    private final Supplier<@Nullable String> start;
    private final Supplier<@Nullable String> end;

    /// Makes the information about a page of any list.
    public PageInfo(boolean next, boolean previous, Supplier<@Nullable String> start, Supplier<@Nullable String> end) {
        this.next = next;
        this.previous = previous;
        this.start = start;
        this.end = end;
    }

    /// Makes the information about a slice of a connection.
    static PageInfo of(ConnectionKind listed, Slice<?> slice, PageRequest page) {
        boolean beyond = page.from() != null;
        List<PageRequest.Key> keys = slice.keys();
        return new PageInfo(
                page.backwards() ? beyond : slice.more(),
                page.backwards() ? slice.more() : beyond,
                () -> keys.isEmpty() ? null : ConnectionArguments.cursor(listed, page.sort(), keys.getFirst()),
                () -> keys.isEmpty() ? null : ConnectionArguments.cursor(listed, page.sort(), keys.getLast()));
    }

    /// Whether there are more items after this page, as Relay defines it.
    @Description("Whether there are more items after this page. When paging backwards, whether before was given.")
    public boolean isHasNextPage() {
        return next;
    }

    /// Whether there are more items before this page, as Relay defines it.
    @Description("Whether there are more items before this page. When paging forwards, whether after was given.")
    public boolean isHasPreviousPage() {
        return previous;
    }

    /// The cursor of the first edge; `null` if the page is empty.
    @Description("The cursor of the first edge; null if the page is empty.")
    public @Nullable String getStartCursor() {
        return start.get();
    }

    /// The cursor of the last edge; `null` if the page is empty.
    @Description(
            "The cursor of the last edge; null if the page is empty, except in filed, where it is the position up to which was read.")
    public @Nullable String getEndCursor() {
        return end.get();
    }
}
