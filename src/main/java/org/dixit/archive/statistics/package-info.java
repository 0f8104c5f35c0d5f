/// Reads counts of statements: by speaker, and over time. Start reading at [org.dixit.archive.statistics.CountReads].
@NullMarked
package org.dixit.archive.statistics;

import org.jspecify.annotations.NullMarked;
