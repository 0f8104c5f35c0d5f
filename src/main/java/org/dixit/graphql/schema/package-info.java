/// Adapts the schema that SmallRye builds to the GraphQL specification, and serves it. Start reading at
/// [org.dixit.graphql.schema.SchemaStandards].
@NullMarked
package org.dixit.graphql.schema;

import org.jspecify.annotations.NullMarked;
