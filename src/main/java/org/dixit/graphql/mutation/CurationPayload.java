package org.dixit.graphql.mutation;

import java.util.List;
import org.dixit.graphql.type.ActorView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// The result of a curation.
@Type("CurationPayload")
@Description("The result of a merge or a separation of actors.")
public record CurationPayload(
        @Description("The actor that was kept or that was separated; null if the request was refused.") @Nullable
        ActorView actor,

        @NonNull @Description("Why the request was refused; empty if it succeeded.")
        List<@NonNull UserError> userErrors,

        @Description("The clientMutationId of the input.") @Nullable
        String clientMutationId) {}
