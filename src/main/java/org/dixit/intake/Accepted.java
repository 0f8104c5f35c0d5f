package org.dixit.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A submission that has passed all checks: what is there can be kept as it is.
record Accepted(
        String text,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant publishedAt) {}
