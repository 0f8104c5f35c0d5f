package org.dixit.launch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Locale;
import org.dixit.archive.Article;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Says where the service is to be found once it answers, the language models are there and the seeds are taken in.
@ApplicationScoped
class Announcement {

    private static final Logger LOG = Logger.getLogger(Announcement.class);

    private final Models models;
    private final Seeds seeds;
    private final HttpServer server;
    private final String host;

    Announcement(
            Models models, Seeds seeds, HttpServer server, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.models = models;
        this.seeds = seeds;
        this.server = server;
        this.host = host;
    }

    void announce(@ObservesAsync HttpServerStart listening) {
        Thread.ofPlatform().daemon().name("announcement").start(this::awaitAll);
    }

    private void awaitAll() {
        try {
            seeds.await();
            if (models.await() == Models.State.BROKEN) {
                LOG.error("the language models cannot be read: articles are kept, and none is analysed");
            }
            if (!seeds.isStopping()) {
                StartLog.ready(sentence(address(host, server.getPort()), articles()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long articles() {
        return QuarkusTransaction.requiringNew().call(() -> Article.count());
    }

    /// The last line of a start.
    static String sentence(String address, long articles) {
        return String.format(
                Locale.ROOT,
                "Dixit is ready: %s (%,d %s; GraphiQL at %s/q/graphql-ui)",
                address,
                articles,
                articles == 1 ? "article" : "articles",
                address);
    }

    /// Where a browser on this machine finds the service.
    static String address(String host, int port) {
        boolean isHere = host.equals("0") || host.equals("0.0.0.0") || host.equals("::") || host.startsWith("127.");
        return "http://" + (isHere ? "localhost" : host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
