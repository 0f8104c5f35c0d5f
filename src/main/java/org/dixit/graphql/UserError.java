package org.dixit.graphql;

import java.util.List;
import org.dixit.intake.Refusal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// What is wrong with the input of a mutation.
@Type("UserError")
@Description("What is wrong with the input of a mutation.")
public record UserError(
        @NonNull @Description("The kind of the fault, in capitals: BLANK, TOO_LONG, BAD_USER_INPUT, NOT_FOUND …")
        String code,

        @NonNull @Description("The field of the input that has it.")
        String field,

        @NonNull @Description("What is wrong and what would be right, in a sentence.")
        String message) {
    /// An argument that cannot be used, as an error of a mutation's input.
    static UserError of(Refused refused) {
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
