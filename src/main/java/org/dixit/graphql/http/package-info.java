/// GraphQL over HTTP: receives requests, runs them on worker threads and writes answers. Start reading at
/// [org.dixit.graphql.http.GraphQlEndpoint].
@NullMarked
package org.dixit.graphql.http;

import org.jspecify.annotations.NullMarked;
