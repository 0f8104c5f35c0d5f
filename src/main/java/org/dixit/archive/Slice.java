package org.dixit.archive;

import java.util.List;

/// The page of one parent's children.
///
/// @param rows in the page's order, also where it was read backwards
/// @param more whether there are more in the direction of reading
public record Slice<R>(List<R> rows, boolean more) {

    /// Copies the rows.
    public Slice {
        rows = List.copyOf(rows);
    }

    /// Of a parent without children.
    public static <R> Slice<R> empty() {
        return new Slice<>(List.of(), false);
    }
}
