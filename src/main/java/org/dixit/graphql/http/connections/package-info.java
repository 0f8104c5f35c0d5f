/// Rules for every connection and request: limits on connections, on the time that a request may take to arrive and
/// on the memory of bodies, the rules of HTTP/1.1, and the allowed hosts.
@NullMarked
package org.dixit.graphql.http.connections;

import org.jspecify.annotations.NullMarked;
