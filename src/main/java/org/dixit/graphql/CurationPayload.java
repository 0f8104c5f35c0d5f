package org.dixit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// What came of a curator's wish.
@Type("CurationPayload")
@Description("What came of a decision about actors.")
public record CurationPayload(
        @Description("The actor that was kept, or the new one; null where it could not be.") @Nullable
        ActorView actor,

        @NonNull @Description("Why it could not be; empty where it is done.")
        List<@NonNull UserError> userErrors,

        @Description("As it came in the input.") @Nullable String clientMutationId) {}
