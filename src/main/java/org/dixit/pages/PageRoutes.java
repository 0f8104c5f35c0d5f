package org.dixit.pages;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dixit.graphql.error.ErrorHandler;
import org.dixit.graphql.http.PageQueries;
import org.dixit.graphql.protocol.Compression;
import org.dixit.graphql.protocol.MediaTypes;
import org.dixit.graphql.protocol.RequestRejected;
import org.dixit.pages.web.Assets;
import org.dixit.pages.web.Frame;
import org.dixit.pages.web.Page;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;
import org.dixit.pages.web.QueryTexts;

/// Serves the pages: each request on a virtual thread of its own, which waits while readers answer its queries.
@ApplicationScoped
class PageRoutes {

    /// Before the handler of static files.
    private static final int ORDER = -1;

    @CheckedTemplate(basePath = "pages")
    static class Templates {

        private Templates() {}

        static native TemplateInstance problem(Frame frame, Problem problem);
    }

    /// Why there is no page.
    record Problem(int status, String title, String message) {}

    private final List<Page> pages;
    private final PageQueries queries;
    private final QueryTexts texts;
    private final Assets assets;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    PageRoutes(@All List<Page> pages, PageQueries queries, QueryTexts texts, Assets assets) {
        this.pages = pages;
        this.queries = queries;
        this.texts = texts;
        this.assets = assets;
    }

    void register(@Observes Router router) {
        for (Page page : pages) {
            for (String path : page.paths()) {
                router.get(path).method(HttpMethod.HEAD).order(ORDER).handler(http -> receive(http, page));
            }
        }
        router.get("/assets/:hash/:name").method(HttpMethod.HEAD).order(ORDER).handler(this::sendAsset);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }

    private void receive(RoutingContext http, Page page) {
        if (isEmbedded(http.request())) {
            http.response().setStatusCode(403).end();
            return;
        }
        Context context = Objects.requireNonNull(Vertx.currentContext());
        boolean packs = Compression.isAccepted(http.parsedHeaders().acceptEncoding());
        PageQueries.Session session = queries.open(http);
        PageRequest request = new PageRequest(http, session, texts, assets);
        threads.execute(() -> {
            try {
                PageResponse response = answer(page, request, packs);
                context.runOnContext(_ -> response.send(http).onComplete(_ -> session.close()));
            } catch (RuntimeException | Error e) {
                session.close();
                context.runOnContext(_ -> http.fail(e));
            }
        });
    }

    /// Whether another site loads a page as an image, script or frame. It could not show the page, so answering would
    /// only cost CPU.
    private static boolean isEmbedded(HttpServerRequest request) {
        return "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && !"navigate".equals(request.getHeader("Sec-Fetch-Mode"));
    }

    private static PageResponse answer(Page page, PageRequest request, boolean packs) {
        try {
            PageContent content = page.answer(request);
            boolean asQuery = "graphql".equals(request.form()) && request.hasAsked();
            return PageResponse.of(asQuery ? new PageContent.Redirect(request.graphiql()) : content, packs);
        } catch (RequestRejected e) {
            return PageResponse.of(problem(request, e), packs);
        } catch (RuntimeException e) {
            String message = Objects.requireNonNullElse(ErrorHandler.internal(e).getMessage(), "");
            Problem problem = new Problem(500, "Something went wrong", message);
            return PageResponse.of(problem(request, problem), packs);
        }
    }

    private static PageContent problem(PageRequest request, RequestRejected rejection) {
        String title = switch (rejection.code()) {
            case NOT_FOUND -> "Not found";
            case BAD_CURSOR -> "There is no such place in this list";
            case RATE_LIMITED -> "Too many requests";
            case UNAVAILABLE -> "Temporarily unavailable";
            case TOO_COMPLEX, TOO_DEEP, TOO_LARGE -> "This request is too large";
            case UNAUTHENTICATED, FORBIDDEN -> "Not allowed";
            case INTERNAL -> "Something went wrong";
            case BAD_USER_INPUT, PERSISTED_QUERY_NOT_FOUND -> "This request cannot be used";
        };
        String message = Objects.requireNonNullElse(rejection.getMessage(), "");
        int status = rejection.status(MediaTypes.Answer.GRAPHQL);
        return problem(request, new Problem(status, title, message));
    }

    private static PageContent problem(PageRequest request, Problem problem) {
        return new PageContent.Html(problem.status, Templates.problem(request.frame(problem.title), problem));
    }

    private void sendAsset(RoutingContext http) {
        Assets.Asset asset = assets.find(Objects.requireNonNull(http.pathParam("name")));
        if (asset == null) {
            http.next();
            return;
        }
        boolean packs = Compression.isAccepted(http.parsedHeaders().acceptEncoding());
        boolean present = assets.isPresent(Objects.requireNonNull(http.pathParam("hash")));
        http.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CACHE_CONTROL, present ? "public, max-age=31536000, immutable" : "no-cache")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (packs) {
            http.response().putHeader(HttpHeaders.CONTENT_ENCODING, Compression.GZIP);
        }
        Compression.end(http, packs ? asset.packed() : asset.plain());
    }
}
