package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// Whatever has a global id (Relay's global object identification specification).
@Interface
@Name("Node")
@Description("Something with a global id, by which it can be fetched again.")
public interface Node {

    /// The global id.
    @Id
    @NonNull
    @Name("id")
    @Description("The global id: opaque, and good for node, nodes and the fields that take an id.")
    String id();
}
