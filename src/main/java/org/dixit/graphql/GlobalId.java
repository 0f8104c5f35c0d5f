package org.dixit.graphql;

import io.smallrye.graphql.api.AdaptToScalar;
import io.smallrye.graphql.api.Scalar;

/// A global id in a list of arguments. SmallRye takes `@Id` for single arguments only.
@AdaptToScalar(Scalar.ID.class)
public final class GlobalId {

    private final String value;

    /// The id as the client gives it.
    public GlobalId(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
