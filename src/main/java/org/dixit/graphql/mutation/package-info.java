/// The mutations with their inputs and payloads. Start reading at [org.dixit.graphql.mutation.Mutations].
@NullMarked
package org.dixit.graphql.mutation;

import org.jspecify.annotations.NullMarked;
