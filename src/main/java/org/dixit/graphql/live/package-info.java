/// Subscriptions to statements as they are filed. Start reading at [org.dixit.graphql.live.Subscriptions].
@NullMarked
package org.dixit.graphql.live;

import org.jspecify.annotations.NullMarked;
