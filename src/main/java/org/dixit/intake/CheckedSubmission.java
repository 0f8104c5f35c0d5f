package org.dixit.intake;

import java.time.Instant;
import org.dixit.archive.entity.CanonicalText;
import org.dixit.archive.entity.WebAddress;
import org.jspecify.annotations.Nullable;

/// A submission that has passed all checks; its values can be stored unchanged.
///
/// @param address the normalized address at which it was published
/// @param url     the same address as it was given
record CheckedSubmission(
        String text,
        @Nullable String title,
        @Nullable WebAddress address,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant publishedAt) {

    /// The key of the text; see [CanonicalText].
    byte[] textKey() {
        return CanonicalText.key(text);
    }

    /// The key of the address, or of the text if there is no address.
    byte[] placeKey() {
        return address == null ? textKey() : address.key();
    }
}
