/// The window: the GraphQL API with its views, paging and error codes. No entity appears in it.
@NullMarked
package org.dixit.graphql;

import org.jspecify.annotations.NullMarked;
