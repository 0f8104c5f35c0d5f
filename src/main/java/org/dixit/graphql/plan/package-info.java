/// Plans an operation once and executes each request by that plan, level by level, with one SQL query for each list.
/// Start reading at [org.dixit.graphql.plan.PlannedStrategy].
@NullMarked
package org.dixit.graphql.plan;

import org.jspecify.annotations.NullMarked;
