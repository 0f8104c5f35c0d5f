package org.dixit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// What became of a deletion.
@Type("DeleteArticlePayload")
@Description("What became of a deletion.")
public record DeleteArticlePayload(
        @Id
        @Name("deletedArticleId")
        @Description("The id that the article had; null where it was not taken down.")
        @Nullable
        String deletedArticleId,

        @NonNull @Description("Why it was not taken down; empty where it was.")
        List<@NonNull UserError> userErrors,

        @Description("As it came in the input.") @Nullable String clientMutationId) {}
