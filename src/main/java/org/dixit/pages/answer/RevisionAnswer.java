package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of the text of an article.
@RegisterForReflection
public record RevisionAnswer(
        @Nullable String id,
        int number,
        @Nullable Instant receivedAt,
        @Nullable Boolean current,
        @Nullable String extractor) {}
