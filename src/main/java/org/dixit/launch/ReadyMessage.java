package org.dixit.launch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Locale;
import org.dixit.archive.entity.Article;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Prints the address of the service once it is listening, the language models are loaded and the seeds are ingested.
@ApplicationScoped
public class ReadyMessage {

    private static final Logger LOG = Logger.getLogger(ReadyMessage.class);

    private final LanguageModels models;
    private final Seeds seeds;
    private final HttpServer server;
    private final String host;

    ReadyMessage(
            LanguageModels models,
            Seeds seeds,
            HttpServer server,
            @ConfigProperty(name = "quarkus.http.host") String host) {
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
            if (models.await() == LanguageModels.State.BROKEN) {
                LOG.error("the language models cannot be loaded: articles are stored but not analysed");
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

    /// Returns the last line of the start log.
    public static String sentence(String address, long articles) {
        return String.format(
                Locale.ROOT,
                "Dixit is ready: %s (%,d %s; GraphiQL at %s/q/graphql-ui)",
                address,
                articles,
                articles == 1 ? "article" : "articles",
                address);
    }

    /// Returns the URL of the service for a browser on this machine.
    public static String address(String host, int port) {
        boolean isHere = host.equals("0") || host.equals("0.0.0.0") || host.equals("::") || host.startsWith("127.");
        return "http://" + (isHere ? "localhost" : host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
