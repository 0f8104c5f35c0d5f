package org.dixit.graphql.mutation;

import java.util.List;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.intake.Refusal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// An error in the input of a mutation.
@Type("UserError")
@Description("A problem with the input of a mutation.")
public record UserError(
        @NonNull @Description("The kind of problem, such as BLANK, TOO_LONG, BAD_USER_INPUT or NOT_FOUND.")
        String code,

        @NonNull @Description("The input field that caused the problem.")
        String field,

        @NonNull @Description("A sentence that describes the problem and what would be accepted.")
        String message) {
    /// Converts an argument that cannot be used to an error in the input of a mutation.
    static UserError of(InvalidArgumentException refused) {
        String message = refused.getMessage() == null ? "" : refused.getMessage();
        int colon = message.indexOf(": ");
        return new UserError(
                "BAD_VALUE",
                colon < 0 ? "" : message.substring(0, colon),
                colon < 0 ? message : message.substring(colon + 2));
    }

    static List<UserError> of(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new UserError(refusal.code().name(), refusal.field(), refusal.message()))
                .toList();
    }
}
