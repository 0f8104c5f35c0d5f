/// Fields that exist only for searches: matching names and snippets. Start reading at
/// [org.dixit.graphql.search.SearchFields].
@NullMarked
package org.dixit.graphql.search;

import org.jspecify.annotations.NullMarked;
