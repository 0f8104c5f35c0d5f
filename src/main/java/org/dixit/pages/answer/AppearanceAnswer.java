package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A place where the text of an article was published.
@RegisterForReflection
public record AppearanceAnswer(
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt) {}
