/// The door of the window: GraphQL over HTTP, with the limits on what a query may ask.
@NullMarked
package org.dixit.graphql.http;

import org.jspecify.annotations.NullMarked;
