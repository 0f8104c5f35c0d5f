/// The archive: entities, the SQL that reads them, and filters. Data is written through the entities in `entity` and
/// read with set-based SQL, one query for all parents. Start reading at [org.dixit.archive.read.StatementReads].
@NullMarked
package org.dixit.archive;

import org.jspecify.annotations.NullMarked;
