package org.dixit.graphql.http;

import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;
import org.dixit.graphql.Failures;
import org.dixit.graphql.http.connections.BodyBudget;

/// GraphQL over HTTP ("GraphQL over HTTP", GraphQL Foundation): which requests are answered, and with which status. It
/// answers every request to `/graphql` that [WebSocketEndpoint] does not upgrade.
@ApplicationScoped
class Gate {

    /// Behind CORS, authentication and the server's own limit of bodies, ahead of SmallRye's handlers.
    private static final int ORDER = -1;

    /// More is no request, and a body is held in memory.
    private static final long MOST_BODY = 1 << 30;

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /// The answer to HEAD is that to GET without its body (RFC 9110, 9.3.2).
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Serving serving;
    private final Responses responses;
    private final BodyBudget budget;

    Gate(Serving serving, Responses responses, BodyBudget budget) {
        this.serving = serving;
        this.responses = responses;
        this.budget = budget;
    }

    void register(@Observes Router router) {
        long most = serving.limits.maxBody().asLongValue();
        if (most < 1 || most > MOST_BODY) {
            throw new IllegalArgumentException(
                    "dixit.graphql.max-body is " + most + " bytes, and must be from 1 to " + MOST_BODY);
        }
        router.route("/graphql").order(ORDER).handler(this::receive);
    }

    private void receive(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.method().equals(HttpMethod.OPTIONS)) {
            context.response().putHeader("Allow", METHODS).setStatusCode(204).end();
        } else if (!responses.refuseCrossSite(context)) {
            read(context);
        }
    }

    /// Reads the body to its end, and keeps no more than may be sent.
    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean packed = Compression.isAccepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Body body = new Body(serving.limits.maxBody().asLongValue(), budget.share());
        request.handler(body::add)
                .exceptionHandler(broken -> body.release())
                .endHandler(end -> {
                    Client client = serving.client(request);
                    serving.workers
                            .read(client, () -> answer(context, client, body)
                                    .map(answer -> packed ? answer.compressed() : answer))
                            .onComplete(answer -> {
                                body.release();
                                send(context, answer);
                            });
                })
                .resume();
    }

    private void send(RoutingContext context, AsyncResult<Answer> made) {
        if (made.succeeded()) {
            responses.send(context, made.result());
        } else if (made.cause() instanceof Rejection rejection) {
            // no reader was free for it
            try (Traffic.Visit visit = serving.traffic.visit(context.request())) {
                visit.refused(rejection.code());
            }
            MediaTypes.Answer type = MediaTypes.answer(context.request().getHeader(HttpHeaders.ACCEPT));
            responses.send(context, Answer.of(rejection, type == null ? MediaTypes.Answer.JSON : type));
        } else {
            responses.send(context, Answer.of(500, Failures.internal(made.cause()), MediaTypes.Answer.JSON));
        }
    }

    private Future<Answer> answer(RoutingContext context, Client client, Body body) {
        MediaTypes.Answer type = MediaTypes.answer(context.request().getHeader(HttpHeaders.ACCEPT));
        if (type == null) {
            return Future.succeededFuture(Answer.of(
                    Rejection.http(
                            406,
                            Code.BAD_USER_INPUT,
                            "the answer is application/graphql-response+json or application/json, and Accept wants neither"),
                    MediaTypes.Answer.JSON));
        }
        Traffic.Visit visit = serving.traffic.visit(context.request());
        return watched(visit, type, () -> {
                    HttpMethod method = context.request().method();
                    if (!SAFE.contains(method) && !method.equals(HttpMethod.POST)) {
                        throw Rejection.http(405, Code.BAD_USER_INPUT, "send a query with GET or POST, not " + method);
                    }
                    return answer(context, client, request(context, body), type, visit);
                })
                .recover(failed -> rejected(failed, visit, type))
                .onComplete(answered -> visit.close());
    }

    /// The answer where a reader was not found in time.
    private static Future<Answer> rejected(Throwable failed, Traffic.Visit visit, MediaTypes.Answer type) {
        if (failed instanceof Rejection rejection) {
            visit.refused(rejection.code());
            return Future.succeededFuture(Answer.of(rejection, type));
        }
        return Future.failedFuture(failed);
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
            RoutingContext context, Client client, Request request, MediaTypes.Answer type, Traffic.Visit visit) {
        Prepared prepared = serving.documents.prepare(serving.persisted.text(request));
        OperationDefinition operation = prepared.operation(request.operationName());
        long cost = operation == null ? 0 : prepared.cost(operation, request.variables());
        RateLimiter.Charge charge = serving.rates.charge(client, cost);
        charge.tell(context.response());
        charge.demandAllowed();
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
        visit.asks(operation, cost);
        Prepared.demandCheap(cost, serving.limits);
        Supplier<Future<Answer>> run = () -> serving.operations.answer(
                new Operations.Asked(request, prepared, cost, charge.after(), context), type, visit);
        if (!mutation && !Workers.isDear(cost)) {
            return run.get();
        }
        Callable<Future<Answer>> later = () -> {
            visit.entersThread();
            return watched(visit, type, run);
        };
        return mutation ? serving.workers.write(later) : serving.workers.readDear(client, later);
    }
}
