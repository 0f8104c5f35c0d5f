package org.dixit.graphql;

import java.util.List;
import org.dixit.archive.Page;
import org.dixit.archive.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// Where a page stands among the others (Relay's cursor connections specification).
@Type("PageInfo")
@Description("Where a page stands among the others.")
public record PageInfo(
        @Description("Whether there are more after this page. Going backwards: whether before was given.")
        boolean hasNextPage,

        @Description("Whether there are more before this page. Going forwards: whether after was given.")
        boolean hasPreviousPage,

        @Description("The cursor of the first edge; null where the page is empty.") @Nullable
        String startCursor,

        @Description("The cursor of the last edge; null where the page is empty.") @Nullable
        String endCursor) {

    static PageInfo of(Listed listed, Slice<?> slice, Page page) {
        boolean beyond = page.from() != null;
        List<Page.Key> keys = slice.keys();
        return new PageInfo(
                page.backwards() ? beyond : slice.more(),
                page.backwards() ? slice.more() : beyond,
                keys.isEmpty() ? null : Paging.cursor(listed, page.sort(), keys.getFirst()),
                keys.isEmpty() ? null : Paging.cursor(listed, page.sort(), keys.getLast()));
    }
}
