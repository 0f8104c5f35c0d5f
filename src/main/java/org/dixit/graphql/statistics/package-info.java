/// Fields that count statements: top speakers and series over time. Start reading at
/// [org.dixit.graphql.statistics.CountFields].
@NullMarked
package org.dixit.graphql.statistics;

import org.jspecify.annotations.NullMarked;
