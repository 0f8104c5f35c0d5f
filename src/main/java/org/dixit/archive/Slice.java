package org.dixit.archive;

import java.util.List;

/// The page of one parent's children.
///
/// @param rows in the page's order, also where it was read backwards
/// @param keys the place of each row under the page's sort
/// @param more whether there are more in the direction of reading
public record Slice<R>(List<R> rows, List<Page.Key> keys, boolean more) {

    /// Copies the rows and keys.
    public Slice {
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }

    /// Of a parent without children.
    public static <R> Slice<R> empty() {
        return new Slice<>(List.of(), List.of(), false);
    }

    /// Whether these are all children of the parent, so that nobody need count them.
    public boolean isAll(Page page) {
        return page.from() == null && !more;
    }
}
