package org.dixit.graphql.mutation;

import java.util.List;
import org.dixit.graphql.type.ArticleView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// The result of submitting an article.
@Type("IngestArticlePayload")
@Description("The result of ingestArticle.")
public record IngestArticlePayload(
        @Description("The article that holds the text; null if it was refused.") @Nullable
        ArticleView article,

        @Description("Whether the article was new, known or revised; null if it was refused.") @Nullable
        IngestOutcome outcome,

        @NonNull @Description("Why the article was refused; empty if it was accepted.")
        List<@NonNull UserError> userErrors,

        @NonNull
        @Description(
                "What could not be used, such as a date that cannot be read. The article was stored without it. Empty if the article was refused.")
        List<@NonNull UserError> warnings,

        @Description("The clientMutationId of the input.") @Nullable
        String clientMutationId) {}
