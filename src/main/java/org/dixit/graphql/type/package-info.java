/// The types of the schema (articles, actors, statements, mentions, revisions) and their fields. A `…View` holds the
/// data that a client sees; a `…Fields` class resolves the fields that take another read. Start reading at
/// [org.dixit.graphql.type.StatementView].
@NullMarked
package org.dixit.graphql.type;

import org.jspecify.annotations.NullMarked;
