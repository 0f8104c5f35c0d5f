/// Fields about relations between actors: counterparts and dialogue. Start reading at
/// [org.dixit.graphql.relation.TieFields].
@NullMarked
package org.dixit.graphql.relation;

import org.jspecify.annotations.NullMarked;
