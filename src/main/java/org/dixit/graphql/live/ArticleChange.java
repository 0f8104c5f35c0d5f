package org.dixit.graphql.live;

import java.time.Instant;
import org.dixit.graphql.type.ArticleView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// An event of the subscription `articleChanged`.
@Type("ArticleChange")
@Description("A change of an article after it was added.")
public record ArticleChange(
        @NonNull
        @Description("The position in the order of changes. Pass it to articleChanged(after:) to continue from here.")
        String cursor,

        @NonNull @Description("The kind of change.") ArticleChangeKind kind,

        @Id @NonNull @Name("articleId") @Description("The id of the article.")
        String articleId,

        @Description("The article as it is now; null if it was deleted.") @Nullable
        ArticleView article,

        @Description("Why the article was deleted; null for other changes.") @Nullable
        String reason,

        @NonNull @Description("When the change happened.") Instant changedAt) {}
