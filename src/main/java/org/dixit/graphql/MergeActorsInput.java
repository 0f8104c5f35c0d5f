package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A curator's wish to have two actors as one.
@Input("MergeActorsInput")
@Description("The decision that two actors are one.")
public class MergeActorsInput {

    @Id
    @NonNull
    @Description("The actor that is kept.")
    public String keep = "";

    @Id
    @NonNull
    @Description("The actor that becomes part of it. Its id goes on being good.")
    public String merge = "";

    @NonNull
    @Description("Why they are one. It is kept for good.")
    public String reason = "";

    @NonNull
    @Description("Who decides it. It is kept for good.")
    public String by = "";

    @Description("Comes back in the answer.")
    public @Nullable String clientMutationId;
}
