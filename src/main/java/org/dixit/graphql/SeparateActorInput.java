package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A curator's wish to have one article's actor as another one of the same name.
@Input("SeparateActorInput")
@Description("The decision that an article means another actor of the same name.")
public class SeparateActorInput {

    @Id
    @NonNull
    @Description(
            "The actor that the article was thought to mean. The id of one that was merged means that this one is to be itself again.")
    public String actor = "";

    @Id
    @NonNull
    @Description("The article that means another one.")
    public String article = "";

    @NonNull
    @Description("Why it is another one. It is kept for good.")
    public String reason = "";

    @NonNull
    @Description("Who decides it. It is kept for good.")
    public String by = "";

    @Description("Comes back in the answer.")
    public @Nullable String clientMutationId;
}
