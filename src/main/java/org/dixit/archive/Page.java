package org.dixit.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which stretch of the children of each parent to read.
///
/// @param size      how many at most
/// @param sort      their order
/// @param backwards whether the last ones before `from` are wanted, not the first ones after it
/// @param from      the key of the row that the page starts after or ends before, `null` for the first or last page
public record Page(
        int size, Sort sort, boolean backwards, @Nullable Key from) {

    /// The place of a row under a sort.
    ///
    /// @param value its sort value, of the sort's type
    /// @param id    its key
    public record Key(Object value, UUID id) {}

    /// The first `size` rows.
    public static Page first(int size, Sort sort) {
        return new Page(size, sort, false, null);
    }
}
