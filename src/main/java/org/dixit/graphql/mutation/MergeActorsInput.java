package org.dixit.graphql.mutation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A curator's request to merge two actors.
@Input("MergeActorsInput")
@Description("The input of mergeActors.")
public class MergeActorsInput {

    @Id
    @NonNull
    @Description("The id of the actor to keep.")
    public String keep = "";

    @Id
    @NonNull
    @Description("The id of the actor to merge into it. This id remains valid.")
    public String merge = "";

    @NonNull
    @Description("Why the two are the same. It is stored permanently.")
    public String reason = "";

    @NonNull
    @Description("Who made the decision. It is stored permanently.")
    public String by = "";

    @Description("An arbitrary string that is returned in the payload.")
    public @Nullable String clientMutationId;
}
