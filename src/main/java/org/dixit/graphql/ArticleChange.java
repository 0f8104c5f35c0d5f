package org.dixit.graphql;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// An event of the subscription `articleChanged`.
@Type("ArticleChange")
@Description("Something that happened to an article after it was taken in.")
public record ArticleChange(
        @NonNull @Description("The place in the order of changes: articleChanged(after:) goes on behind it.")
        String cursor,

        @NonNull @Description("What happened.") ArticleChangeKind kind,

        @Id @NonNull @Name("articleId") @Description("The id of the article.")
        String articleId,

        @Description("The article as it is now; null where it was taken down.") @Nullable
        ArticleView article,

        @Description("Why it was taken down.") @Nullable String reason,

        @NonNull @Description("When it happened.") Instant changedAt) {}
