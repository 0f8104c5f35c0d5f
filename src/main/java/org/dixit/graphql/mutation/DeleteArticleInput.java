package org.dixit.graphql.mutation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The input of a deletion: the article to take down.
@Input("DeleteArticleInput")
@Description("The input of deleteArticle.")
public class DeleteArticleInput {

    @Id
    @NonNull
    @Description("The id of the article.")
    public String article = "";

    @NonNull
    @Description(
            "Why the article is deleted. The reason is kept, and shown to subscribers and to anyone who adds the article again.")
    public String reason = "";

    @NonNull
    @Description("Who made the decision.")
    public String by = "";

    @Description("An arbitrary string that is returned in the payload.")
    public @Nullable String clientMutationId;
}
