/// The fields that a query selects, so that nothing else is read. Start reading at
/// [org.dixit.graphql.selection.SelectedFields].
@NullMarked
package org.dixit.graphql.selection;

import org.jspecify.annotations.NullMarked;
