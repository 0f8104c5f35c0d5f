package org.dixit.graphql.mutation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// The result of a deletion.
@Type("DeleteArticlePayload")
@Description("The result of deleteArticle.")
public record DeleteArticlePayload(
        @Id
        @Name("deletedArticleId")
        @Description("The id of the deleted article; null if the request was refused.")
        @Nullable
        String deletedArticleId,

        @NonNull @Description("Why the request was refused; empty if it succeeded.")
        List<@NonNull UserError> userErrors,

        @Description("The clientMutationId of the input.") @Nullable
        String clientMutationId) {}
