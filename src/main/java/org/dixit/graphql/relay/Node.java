package org.dixit.graphql.relay;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// An object with a global id (Relay's global object identification specification).
@Interface
@Name("Node")
@Description("An object with a global id (Relay's Node).")
public interface Node {

    /// The global id.
    @Id
    @NonNull
    @Name("id")
    @Description(
            "The global id of the object. It is opaque; use it with node, nodes and every argument that takes an id.")
    String id();
}
