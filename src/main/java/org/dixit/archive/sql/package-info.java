/// Composes and runs SQL and reads its results: queries with parameters, pages by key, one consistent snapshot for
/// each request. Start reading at [org.dixit.archive.sql.Snapshot].
@NullMarked
package org.dixit.archive.sql;

import org.jspecify.annotations.NullMarked;
