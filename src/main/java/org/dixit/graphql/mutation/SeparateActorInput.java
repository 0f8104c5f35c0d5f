package org.dixit.graphql.mutation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A curator's request to treat the actor of one article as another one of the same name.
@Input("SeparateActorInput")
@Description("The input of separateActor.")
public class SeparateActorInput {

    @Id
    @NonNull
    @Description("The id of the actor that the article was assumed to mean. The id of a merged actor undoes its merge.")
    public String actor = "";

    @Id
    @NonNull
    @Description("The id of the article that means a different actor.")
    public String article = "";

    @NonNull
    @Description("Why it is a different actor. It is stored permanently.")
    public String reason = "";

    @NonNull
    @Description("Who made the decision. It is stored permanently.")
    public String by = "";

    @Description("An arbitrary string that is returned in the payload.")
    public @Nullable String clientMutationId;
}
