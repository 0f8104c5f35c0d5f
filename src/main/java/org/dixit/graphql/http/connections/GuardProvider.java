package org.dixit.graphql.http.connections;

import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.spi.VertxServiceProvider;

/// Makes Vert.x use the [GuardedTransport]. Found through `META-INF/services`.
public final class GuardProvider implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new GuardedTransport(builder.findTransport()));
    }
}
