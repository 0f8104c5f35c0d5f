/// Pages of articles, actors, statements and mentions as rows, each read with one SQL query for all parents. Start
/// reading at [org.dixit.archive.read.StatementReads].
@NullMarked
package org.dixit.archive.read;

import org.jspecify.annotations.NullMarked;
