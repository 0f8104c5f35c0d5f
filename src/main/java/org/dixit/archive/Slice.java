package org.dixit.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The page of one parent's children.
///
/// @param rows in the page's order, also where it was read backwards
/// @param keys the place of each row under the page's sort
/// @param more whether there are more in the direction of reading
/// @param total the number of all children of the parent, `null` where the read did not count them
public record Slice<R>(
        List<R> rows,
        List<Page.Key> keys,
        boolean more,
        @Nullable Integer total) {

    /// Copies the rows and keys.
    public Slice {
        rows = List.copyOf(rows);
        keys = List.copyOf(keys);
    }

    /// Of a parent without children.
    public static <R> Slice<R> empty() {
        return new Slice<>(List.of(), List.of(), false, null);
    }

    /// The same with other rows in the places of these.
    Slice<R> map(UnaryOperator<R> row) {
        List<R> others = new ArrayList<>(rows);
        others.replaceAll(row);
        return new Slice<>(others, keys, more, total);
    }

    /// Whether these are all children of the parent, so that nobody need count them.
    public boolean isAll(Page page) {
        return page.from() == null && page.to() == null && !more;
    }
}
