package org.dixit.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the ids of a mutation's input. One that cannot be used becomes a [UserError] of the payload, so that it does
/// not take the payloads of other mutations in the same request with it.
final class InputIds {

    private final List<UserError> errors = new ArrayList<>();

    /// The key in the id of a field, `null` where it is not the id of such a type.
    @Nullable
    UUID read(String field, String id, Ids.Type type) {
        try {
            return Ids.read(field, id, type);
        } catch (Refused e) {
            errors.add(new UserError(e.code().name(), field, e.problem()));
            return null;
        }
    }

    /// What is wrong with the ids that were read.
    List<UserError> errors() {
        return List.copyOf(errors);
    }
}
