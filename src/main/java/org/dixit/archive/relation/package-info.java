/// Reads the relations between actors: who speaks to or about whom, and how often. Start reading at
/// [org.dixit.archive.relation.TieReads].
@NullMarked
package org.dixit.archive.relation;

import org.jspecify.annotations.NullMarked;
