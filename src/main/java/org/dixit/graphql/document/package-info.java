/// Checks a query before it runs: syntax, size, depth, cost and the values of arguments; remembers persisted queries.
/// Start reading at [org.dixit.graphql.document.QueryDocuments].
@NullMarked
package org.dixit.graphql.document;

import org.jspecify.annotations.NullMarked;
