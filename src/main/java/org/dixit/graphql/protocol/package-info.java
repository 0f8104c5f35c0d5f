/// Requests and answers on the wire: limits, media types, parsing and JSON. Start reading at
/// [org.dixit.graphql.protocol.GraphQlRequest].
@NullMarked
package org.dixit.graphql.protocol;

import org.jspecify.annotations.NullMarked;
