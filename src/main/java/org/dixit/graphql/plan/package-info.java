/// Answers queries by plan: the selection of an operation is resolved once to the view components and resolver methods
/// that it names, and each request runs along it, level by level, without graphql-java's machinery for single fields.
/// Start reading at [org.dixit.graphql.plan.PlannedStrategy].
@NullMarked
package org.dixit.graphql.plan;

import org.jspecify.annotations.NullMarked;
