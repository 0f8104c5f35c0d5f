package org.dixit.graphql.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.graphql.relay.GlobalId;
import org.jspecify.annotations.Nullable;

/// Reads the ids of a mutation's input. An id that cannot be used becomes a [UserError] of the payload, so that the
/// payloads of other mutations in the same request are not lost.
final class InputIds {

    private final List<UserError> errors = new ArrayList<>();

    /// Reads the key from the id in a field; `null` if it is not an id of that type.
    @Nullable
    UUID read(String field, String id, GlobalId.Type type) {
        try {
            return GlobalId.read(field, id, type);
        } catch (InvalidArgumentException e) {
            errors.add(new UserError(e.code().name(), field, e.problem()));
            return null;
        }
    }

    /// The errors of the ids that were read.
    List<UserError> errors() {
        return List.copyOf(errors);
    }
}
