/// Errors as clients see them, each with a code. Start reading at [org.dixit.graphql.error.ErrorCode].
@NullMarked
package org.dixit.graphql.error;

import org.jspecify.annotations.NullMarked;
