/// Criteria by which reads select rows, and their translation into SQL conditions. Start reading at
/// [org.dixit.archive.filter.StatementCriteria].
@NullMarked
package org.dixit.archive.filter;

import org.jspecify.annotations.NullMarked;
