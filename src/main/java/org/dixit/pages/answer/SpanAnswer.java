package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/// A span of a text, in code points.
@RegisterForReflection
public record SpanAnswer(
        int start,
        int end,
        @Nullable String text,
        @Nullable String prefix,
        @Nullable String suffix) {}
