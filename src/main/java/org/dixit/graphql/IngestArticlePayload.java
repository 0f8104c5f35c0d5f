package org.dixit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// What became of an article that a client handed in.
@Type("IngestArticlePayload")
@Description("What became of an article that was handed in.")
public record IngestArticlePayload(
        @Description("The article that holds the text; null where it was refused.") @Nullable
        ArticleView article,

        @Description("What it was to the archive; null where it was refused.") @Nullable
        IngestOutcome outcome,

        @NonNull @Description("Why it was refused; empty where it was taken.")
        List<@NonNull UserError> userErrors,

        @NonNull
        @Description(
                "What could not be used, such as a date that cannot be read: the article was filed without it. Empty where it was refused.")
        List<@NonNull UserError> warnings,

        @Description("As it came in the input.") @Nullable String clientMutationId) {}
