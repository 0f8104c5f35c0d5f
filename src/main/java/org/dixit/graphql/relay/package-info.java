/// Relay's conventions: global ids, connections, cursors and pages. Start reading at
/// [org.dixit.graphql.relay.ConnectionFactory].
@NullMarked
package org.dixit.graphql.relay;

import org.jspecify.annotations.NullMarked;
