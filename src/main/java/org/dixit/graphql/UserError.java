package org.dixit.graphql;

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
        String message) {}
