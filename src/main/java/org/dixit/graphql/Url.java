package org.dixit.graphql;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.jspecify.annotations.Nullable;

/// A URL in an answer; [Standards] describes it.
///
/// @param text the URL
@CustomScalar("Url")
public record Url(String text) implements CustomStringScalar {

    /// The URL in `text`, or `null`.
    static @Nullable Url of(@Nullable String text) {
        return text == null ? null : new Url(text);
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
