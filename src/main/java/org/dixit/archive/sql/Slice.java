package org.dixit.archive.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A page of the children of one parent.
///
/// @param rows the rows in the page's order, even if it was read backwards
/// @param keys the key of each row under the page's sort
/// @param more whether there are more rows in the direction of reading
/// @param total the number of all children of the parent, `null` if the read did not count them
public record Slice<R>(
        List<R> rows,
        List<PageRequest.Key> keys,
        boolean more,
        @Nullable Integer total) {

    /// Copies the rows and keys.
    public Slice {
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }

    /// The page of a parent without children.
    public static <R> Slice<R> empty() {
        return new Slice<>(List.of(), List.of(), false, null);
    }

    /// Returns this page with `row` applied to each of its rows.
    public Slice<R> map(UnaryOperator<R> row) {
        List<R> others = new ArrayList<>(rows);
        others.replaceAll(row);
        return new Slice<>(others, keys, more, total);
    }

    /// Whether these are all children of the parent, so that they need not be counted.
    public boolean isAll(PageRequest page) {
        return page.from() == null && page.to() == null && !more;
    }
}
