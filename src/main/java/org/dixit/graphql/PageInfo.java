package org.dixit.graphql;

import java.util.List;
import java.util.function.Supplier;
import org.dixit.archive.Page;
import org.dixit.archive.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// Where a page stands among the others (Relay's cursor connections specification). Its cursors are made when they are
/// asked for: of many pages nobody asks.
@Type("PageInfo")
@Description("Where a page stands among the others.")
public final class PageInfo {

    private final boolean next;
    private final boolean previous;
    private final Supplier<@Nullable String> start;
    private final Supplier<@Nullable String> end;

    /// Of any list.
    PageInfo(boolean next, boolean previous, Supplier<@Nullable String> start, Supplier<@Nullable String> end) {
        this.next = next;
        this.previous = previous;
        this.start = start;
        this.end = end;
    }

    /// Of one slice of what is listed.
    static PageInfo of(Listed listed, Slice<?> slice, Page page) {
        boolean beyond = page.from() != null;
        List<Page.Key> keys = slice.keys();
        return new PageInfo(
                page.backwards() ? beyond : slice.more(),
                page.backwards() ? slice.more() : beyond,
                () -> keys.isEmpty() ? null : Paging.cursor(listed, page.sort(), keys.getFirst()),
                () -> keys.isEmpty() ? null : Paging.cursor(listed, page.sort(), keys.getLast()));
    }

    /// Whether there are more after this page, as Relay has it.
    @Description("Whether there are more after this page. Going backwards: whether before was given.")
    public boolean isHasNextPage() {
        return next;
    }

    /// Whether there are more before this page, as Relay has it.
    @Description("Whether there are more before this page. Going forwards: whether after was given.")
    public boolean isHasPreviousPage() {
        return previous;
    }

    /// The cursor of the first edge; `null` where the page is empty.
    @Description("The cursor of the first edge; null where the page is empty.")
    public @Nullable String getStartCursor() {
        return start.get();
    }

    /// The cursor of the last edge; `null` where the page is empty.
    @Description(
            "The cursor of the last edge; null where the page is empty, except in filed, where it tells how far was read.")
    public @Nullable String getEndCursor() {
        return end.get();
    }
}
