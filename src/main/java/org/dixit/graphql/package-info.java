/// The GraphQL API: its query root and the total counts of connections. Entities are never exposed. Start reading at
/// [org.dixit.graphql.Queries].
@NullMarked
package org.dixit.graphql;

import org.jspecify.annotations.NullMarked;
