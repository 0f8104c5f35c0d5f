package org.dixit.graphql.type;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.jspecify.annotations.Nullable;

/// A URL in an answer; [SchemaStandards] describes the scalar.
///
/// @param text the URL
@CustomScalar("Url")
public record Url(String text) implements CustomStringScalar {

    /// Returns the URL in `text`, or `null` if it is `null`.
    static @Nullable Url of(@Nullable String text) {
        return text == null ? null : new Url(text);
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
