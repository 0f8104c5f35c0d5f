package org.dixit.graphql;

import java.util.List;
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

    private final Listed listed;
    private final Page page;
    private final List<Page.Key> keys;
    private final boolean more;

    /// Of one slice of what is listed.
    PageInfo(Listed listed, Slice<?> slice, Page page) {
        this.listed = listed;
        this.page = page;
        this.keys = slice.keys();
        this.more = slice.more();
    }

    /// Whether there are more after this page, as Relay has it.
    @Description("Whether there are more after this page. Going backwards: whether before was given.")
    public boolean isHasNextPage() {
        return page.backwards() ? isBeyond() : more;
    }

    /// Whether there are more before this page, as Relay has it.
    @Description("Whether there are more before this page. Going forwards: whether after was given.")
    public boolean isHasPreviousPage() {
        return page.backwards() ? more : isBeyond();
    }

    /// The cursor of the first edge; `null` where the page is empty.
    @Description("The cursor of the first edge; null where the page is empty.")
    public @Nullable String getStartCursor() {
        return keys.isEmpty() ? null : Paging.cursor(listed, page.sort(), keys.getFirst());
    }

    /// The cursor of the last edge; `null` where the page is empty.
    @Description("The cursor of the last edge; null where the page is empty.")
    public @Nullable String getEndCursor() {
        return keys.isEmpty() ? null : Paging.cursor(listed, page.sort(), keys.getLast());
    }

    private boolean isBeyond() {
        return page.from() != null;
    }
}
