package org.dixit.archive;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which stretch of the children of each parent to read.
///
/// @param size      how many at most
/// @param sort      their order
/// @param backwards whether the last ones before `from` are wanted, not the first ones after it
/// @param from      the key of the row that the page starts after or ends before, `null` for the first or last page
/// @param to        the key of the row that the page does not reach, read in its direction, `null` for none
public record Page(
        int size,
        Sort sort,
        boolean backwards,
        @Nullable Key from,
        @Nullable Key to) {

    /// A page that ends where its size does.
    public Page(int size, Sort sort, boolean backwards, @Nullable Key from) {
        this(size, sort, backwards, from, null);
    }

    /// The place of a row under a sort.
    ///
    /// @param value its sort value, of the sort's type
    /// @param id    its key
    public record Key(Object value, UUID id) {

        /// As PostgreSQL has them, where the values are no words: it compares the bytes of a UUID.
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
    public static Page first(int size, Sort sort) {
        return new Page(size, sort, false, null);
    }
}
