package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// An article to take down.
@Input("DeleteArticleInput")
@Description("An article to take down.")
public class DeleteArticleInput {

    @Id
    @NonNull
    @Description("The id of the article.")
    public String article = "";

    @NonNull
    @Description("Why; it is kept and told to those who follow the archive or take the article in again.")
    public String reason = "";

    @NonNull
    @Description("Who decided it.")
    public String by = "";

    @Description("Comes back in the answer.")
    public @Nullable String clientMutationId;
}
