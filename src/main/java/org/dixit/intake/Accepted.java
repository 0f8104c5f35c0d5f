package org.dixit.intake;

import java.time.Instant;
import org.dixit.archive.CanonicalText;
import org.dixit.archive.WebAddress;
import org.jspecify.annotations.Nullable;

/// A submission that has passed all checks: what is there can be kept as it is.
///
/// @param address where it was published
/// @param url     the same as it was given
record Accepted(
        String text,
        @Nullable String title,
        @Nullable WebAddress address,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant publishedAt) {

    /// The key of the text, see [CanonicalText].
    byte[] textKey() {
        return CanonicalText.key(text);
    }

    /// The key of the address, and that of the text where there is none.
    byte[] placeKey() {
        return address == null ? textKey() : address.key();
    }
}
