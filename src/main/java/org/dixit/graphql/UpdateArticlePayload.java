package org.dixit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// What became of a correction.
@Type("UpdateArticlePayload")
@Description("What became of a correction.")
public record UpdateArticlePayload(
        @Description("The article as it is now; null where the correction was refused.") @Nullable
        ArticleView article,

        @NonNull @Description("Why it was refused; empty where it was made.")
        List<@NonNull UserError> userErrors,

        @Description("As it came in the input.") @Nullable String clientMutationId) {}
