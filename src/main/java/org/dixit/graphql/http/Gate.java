package org.dixit.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;
import org.dixit.graphql.Failures;
import org.dixit.graphql.http.connections.BodyBudget;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// GraphQL over HTTP ("GraphQL over HTTP", GraphQL Foundation): who may ask how, and what status the answer has. It
/// answers every request to `/graphql`; after a change over to WebSocket a [Socket] does.
@ApplicationScoped
class Gate {

    /// Behind CORS, authentication and the server's own limit of bodies, ahead of SmallRye's handlers.
    private static final int ORDER = -1;

    /// Behind CORS and authentication, ahead of SmallRye's handler of WebSocket, which stands before its others.
    private static final int SOCKET_ORDER = -101;

    private static final String PROTOCOL = "graphql-transport-ws";
    private static final short UNKNOWN_PROTOCOL = 4406;
    /// More is no request, and a body is held in memory.
    private static final long MOST_BODY = 1 << 30;

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /// The answer to HEAD is that to GET without its body (RFC 9110, 9.3.2).
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Documents documents;
    private final Engine engine;
    private final Limits limits;
    private final Persisted persisted;
    private final Traffic traffic;
    private final Workers workers;
    private final BodyBudget budget;
    private final WrongKeys wrongKeys;
    private final CrossSite crossSite;
    private final String vary;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

    Gate(
            Documents documents,
            Engine engine,
            Limits limits,
            Persisted persisted,
            Traffic traffic,
            Workers workers,
            BodyBudget budget,
            WrongKeys wrongKeys,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
        this.documents = documents;
        this.engine = engine;
        this.limits = limits;
        this.persisted = persisted;
        this.traffic = traffic;
        this.workers = workers;
        this.budget = budget;
        this.wrongKeys = wrongKeys;
        this.crossSite = new CrossSite(cors);
        this.vary = cors ? "Accept, Accept-Encoding, Origin" : "Accept, Accept-Encoding";
    }

    void stand(@Observes Router router) {
        long most = limits.maxBody().asLongValue();
        if (most < 1 || most > MOST_BODY) {
            throw new IllegalArgumentException(
                    "dixit.graphql.max-body is " + most + " bytes, and must be from 1 to " + MOST_BODY);
        }
        router.route("/graphql").order(SOCKET_ORDER).handler(this::receiveSocket);
        router.route("/graphql").order(ORDER).handler(this::receive);
    }

    /// Clients that follow the archive learn at once that the service ends, and come back to whoever is there then.
    void leave(@Observes ShutdownDelayInitiatedEvent stopping) {
        sockets.forEach(Socket::leave);
    }

    private void receiveSocket(RoutingContext context) {
        if (crossSite.is(context.request()) && !context.request().method().equals(HttpMethod.OPTIONS)) {
            refuseCrossSite(context);
        } else if (context.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            changeOver(context);
        } else {
            context.next();
        }
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method().equals(HttpMethod.OPTIONS)) {
            context.response().putHeader("Allow", METHODS).setStatusCode(204).end();
        } else {
            read(context);
        }
    }

    private void changeOver(RoutingContext context) {
        context.request().toWebSocket().onSuccess(socket -> {
            if (PROTOCOL.equals(socket.subProtocol())) {
                new Socket(socket, context, workers, documents, persisted, limits, engine, traffic, wrongKeys)
                        .open(sockets);
            } else {
                socket.exceptionHandler(broken -> {}).close(UNKNOWN_PROTOCOL, "Subprotocol not acceptable");
            }
        });
    }

    private void refuseCrossSite(RoutingContext context) {
        context.request().resume();
        send(
                context,
                Answer.of(
                        403,
                        Failure.of(Code.FORBIDDEN, "pages of other origins are not let in"),
                        MediaTypes.Answer.JSON));
    }

    /// Reads the body to its end, and keeps no more than may be sent.
    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean packed = Compression.isAccepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Body body = new Body(limits.maxBody().asLongValue(), budget.share());
        request.handler(body::add)
                .exceptionHandler(broken -> body.release())
                .endHandler(end -> {
                    long received = System.nanoTime();
                    workers.read(() -> answer(context, body, received)
                                    .map(answer -> packed ? answer.compressed() : answer))
                            .onComplete(answer -> {
                                body.release();
                                send(context, answer);
                            });
                })
                .resume();
    }

    private void send(RoutingContext context, AsyncResult<Answer> made) {
        Answer answer = made.succeeded()
                ? made.result()
                : Answer.of(500, Failures.internal(made.cause()), MediaTypes.Answer.JSON);
        send(context, answer);
    }

    private void send(RoutingContext context, Answer answer) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.type().contentType())
                .putHeader(HttpHeaders.VARY, vary)
                .putHeader("X-Content-Type-Options", "nosniff");
        if (answer.packed()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Compression.GZIP);
        }
        if (answer.status() == 503) {
            response.putHeader("Retry-After", "1");
        }
        if (!answer.allow().isEmpty()) {
            response.putHeader("Allow", answer.allow());
        }
        Compression.end(context, answer.body());
    }

    private Future<Answer> answer(RoutingContext context, Body body, long received) {
        MediaTypes.Answer type = MediaTypes.answer(context.request().getHeader(HttpHeaders.ACCEPT));
        if (type == null) {
            return Future.succeededFuture(Answer.of(
                    Rejection.http(
                            406,
                            Code.BAD_USER_INPUT,
                            "the answer is application/graphql-response+json or application/json, and Accept wants neither"),
                    MediaTypes.Answer.JSON));
        }
        Traffic.Visit visit = traffic.visit(context.request());
        return watched(visit, type, () -> {
                    workers.demandInTime(received);
                    HttpMethod method = context.request().method();
                    if (!SAFE.contains(method) && !method.equals(HttpMethod.POST)) {
                        throw Rejection.http(405, Code.BAD_USER_INPUT, "send a query with GET or POST, not " + method);
                    }
                    return answer(context, request(context, body), type, visit);
                })
                .onComplete(answered -> visit.close());
    }

    /// Has a visit tell what this thread does and what became of it.
    private static Future<Answer> watched(Traffic.Visit visit, MediaTypes.Answer type, Supplier<Future<Answer>> work) {
        try {
            return visit.during(work);
        } catch (Rejection e) {
            visit.refused(e.code());
            Answer answer = Answer.of(e, type);
            return Future.succeededFuture(answer.status() == 405 ? answer.allowing(METHODS) : answer);
        } catch (RuntimeException | Error e) {
            visit.refused(Code.INTERNAL);
            return Future.failedFuture(e);
        } finally {
            visit.leavesThread();
        }
    }

    private Request request(RoutingContext context, Body body) {
        if (SAFE.contains(context.request().method())) {
            return Request.ofQueryString(context.queryParams());
        }
        if (!MediaTypes.isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw Rejection.http(415, Code.BAD_USER_INPUT, "send the request as application/json in UTF-8");
        }
        String coding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Rejection.http(
                    415,
                    Code.BAD_USER_INPUT,
                    "send the body as it is, not in the Content-Encoding \"" + Failure.shown(coding) + "\"");
        }
        return Request.ofBody(body.bytes());
    }

    private Future<Answer> answer(
            RoutingContext context, Request request, MediaTypes.Answer type, Traffic.Visit visit) {
        Prepared prepared = documents.prepare(persisted.text(request));
        OperationDefinition operation = prepared.operation(request.operationName());
        if (operation == null) {
            List<? extends GraphQLError> errors =
                    Objects.requireNonNull(prepared.entry().getErrors());
            visit.answered(errors);
            return Future.succeededFuture(Answer.of(errors, type));
        }
        if (operation.getOperation() == Operation.SUBSCRIPTION) {
            throw Rejection.requestError(
                    400, Code.BAD_USER_INPUT, "subscriptions run over WebSocket, by the protocol graphql-transport-ws");
        }
        boolean mutation = operation.getOperation() == Operation.MUTATION;
        if (mutation && SAFE.contains(context.request().method())) {
            return Future.succeededFuture(
                    Answer.of(Rejection.http(405, Code.BAD_USER_INPUT, "send a mutation with POST"), type)
                            .allowing("POST"));
        }
        long cost = prepared.cost(operation, request.variables());
        visit.asks(operation, cost);
        Prepared.demandCheap(cost, limits);
        Supplier<Future<Answer>> run = () -> {
            ExecutionResult result = engine.run(request, prepared, context);
            visit.answered(result.getErrors());
            return wrongKeys.slowed(context, result).map(slowed -> Answer.of(slowed, cost, type));
        };
        if (!mutation) {
            return run.get();
        }
        return workers.write(() -> {
            visit.entersThread();
            return watched(visit, type, run);
        });
    }
}
