/// The input types of filters and the sort orders of lists. Start reading at
/// [org.dixit.graphql.filter.StatementFilter].
@NullMarked
package org.dixit.graphql.filter;

import org.jspecify.annotations.NullMarked;
