/// What holds for every connection and request, whatever it asks for: limits on connections, on the time a request may
/// take to arrive and on the memory of bodies, the rules of HTTP/1.1, and the hosts that are answered.
@NullMarked
package org.dixit.graphql.http.connections;

import org.jspecify.annotations.NullMarked;
