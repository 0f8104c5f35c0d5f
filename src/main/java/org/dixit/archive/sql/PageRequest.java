package org.dixit.archive.sql;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request for a page of the children of each parent.
///
/// @param size      the maximum number of rows
/// @param sort      the order of the children
/// @param backwards whether to read the last rows before `from` instead of the first rows after it
/// @param from      the key of the row that the page starts after or ends before, `null` for the first or last page
/// @param to        the key of the row at which the page stops, exclusive, in the direction of reading; `null` for
///                  none
public record PageRequest(
        int size,
        Sort sort,
        boolean backwards,
        @Nullable Key from,
        @Nullable Key to) {

    /// A page that is limited only by its size.
    public PageRequest(int size, Sort sort, boolean backwards, @Nullable Key from) {
        this(size, sort, backwards, from, null);
    }

    /// The position of a row under a sort.
    ///
    /// @param value the sort value of the row, of the sort's type
    /// @param id    the key of the row
    public record Key(Object value, UUID id) {

        /// The order of PostgreSQL for values that are not text: it compares UUIDs as unsigned bytes.
        static final Comparator<Key> ORDER = Key::compare;

        @SuppressWarnings("unchecked")
        private static int compare(Key a, Key b) {
            int values = ((Comparable<Object>) a.value).compareTo(b.value);
            if (values != 0) {
                return values;
            }
            int high = Long.compareUnsigned(a.id.getMostSignificantBits(), b.id.getMostSignificantBits());
            return high != 0
                    ? high
                    : Long.compareUnsigned(a.id.getLeastSignificantBits(), b.id.getLeastSignificantBits());
        }
    }

    /// The first `size` rows.
    public static PageRequest first(int size, Sort sort) {
        return new PageRequest(size, sort, false, null);
    }
}
