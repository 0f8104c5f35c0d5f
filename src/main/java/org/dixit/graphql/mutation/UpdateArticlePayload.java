package org.dixit.graphql.mutation;

import java.util.List;
import org.dixit.graphql.type.ArticleView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// The result of a correction.
@Type("UpdateArticlePayload")
@Description("The result of updateArticle.")
public record UpdateArticlePayload(
        @Description("The corrected article; null if the request was refused.") @Nullable
        ArticleView article,

        @NonNull @Description("Why the request was refused; empty if it succeeded.")
        List<@NonNull UserError> userErrors,

        @Description("The clientMutationId of the input.") @Nullable
        String clientMutationId) {}
