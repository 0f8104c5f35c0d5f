/// GraphQL over WebSocket, by the protocol graphql-transport-ws. Start reading at
/// [org.dixit.graphql.websocket.WebSocketSession].
@NullMarked
package org.dixit.graphql.websocket;

import org.jspecify.annotations.NullMarked;
