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
import org.dixit.graphql.document.PreparedQuery;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.ErrorHandler;
import org.dixit.graphql.http.connections.BodyBudget;
import org.dixit.graphql.protocol.Compression;
import org.dixit.graphql.protocol.GraphQlRequest;
import org.dixit.graphql.protocol.MediaTypes;
import org.dixit.graphql.protocol.RequestRejected;

/// The endpoint for GraphQL over HTTP ("GraphQL over HTTP", GraphQL Foundation): decides which requests are answered,
/// and with which status. It answers every request to `/graphql` that [WebSocketEndpoint] does not upgrade.
@ApplicationScoped
class GraphQlEndpoint {

    /// After CORS, authentication and the server's own limit on bodies, before SmallRye's handlers.
    private static final int ORDER = -1;

    /// The highest limit that can be set, in bytes: no request needs more, and a body is held in memory.
    private static final long MAX_BODY = 1 << 30;

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    /// The methods that change nothing. The answer to HEAD is that to GET without its body (RFC 9110, 9.3.2).
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RequestServices services;
    private final Responses responses;
    private final BodyBudget budget;

    GraphQlEndpoint(RequestServices services, Responses responses, BodyBudget budget) {
        this.services = services;
        this.responses = responses;
        this.budget = budget;
    }

    void register(@Observes Router router) {
        long max = services.limits.maxBody().asLongValue();
        if (max < 1 || max > MAX_BODY) {
            throw new IllegalArgumentException(
                    "dixit.graphql.max-body is " + max + " bytes, and must be from 1 to " + MAX_BODY);
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

    /// Reads the body to its end, but keeps no more than a request may have.
    private void read(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean packed = Compression.isAccepted(context.parsedHeaders().acceptEncoding());
        RequestBody body = new RequestBody(services.limits.maxBody().asLongValue(), budget.share());
        request.handler(body::add)
                .exceptionHandler(broken -> body.release())
                .endHandler(end -> {
                    Client client = services.client(request);
                    services.workers
                            .read(
                                    client,
                                    () -> answer(context, client, body)
                                            .map(answer -> packed ? answer.compressed() : answer))
                            .onComplete(answer -> {
                                body.release();
                                send(context, answer);
                            });
                })
                .resume();
    }

    private void send(RoutingContext context, AsyncResult<HttpAnswer> made) {
        if (made.succeeded()) {
            responses.send(context, made.result());
        } else if (made.cause() instanceof RequestRejected rejection) {
            // no reader was free for this request
            try (RequestMetrics.RecordedRequest recorded = services.metrics.begin(context.request())) {
                recorded.recordRefusal(rejection.code());
            }
            MediaTypes.Answer type = MediaTypes.answer(context.parsedHeaders().accept());
            responses.send(context, HttpAnswer.of(rejection, type == null ? MediaTypes.Answer.JSON : type));
        } else {
            responses.send(context, HttpAnswer.of(500, ErrorHandler.internal(made.cause()), MediaTypes.Answer.JSON));
        }
    }

    private Future<HttpAnswer> answer(RoutingContext context, Client client, RequestBody body) {
        MediaTypes.Answer type = MediaTypes.answer(context.parsedHeaders().accept());
        if (type == null) {
            return Future.succeededFuture(HttpAnswer.of(
                    RequestRejected.http(
                            406,
                            ErrorCode.BAD_USER_INPUT,
                            "the answer is application/graphql-response+json or application/json, and Accept allows neither"),
                    MediaTypes.Answer.JSON));
        }
        RequestMetrics.RecordedRequest recorded = services.metrics.begin(context.request());
        return watched(recorded, type, () -> {
                    HttpMethod method = context.request().method();
                    if (!SAFE.contains(method) && !method.equals(HttpMethod.POST)) {
                        throw RequestRejected.http(
                                405, ErrorCode.BAD_USER_INPUT, "send a query with GET or POST, not " + method);
                    }
                    return answer(context, client, request(context, body), type, recorded);
                })
                .recover(failed -> rejected(failed, recorded, type))
                .onComplete(answered -> recorded.close());
    }

    /// Answers a request that found no free reader in time.
    private static Future<HttpAnswer> rejected(
            Throwable failed, RequestMetrics.RecordedRequest recorded, MediaTypes.Answer type) {
        if (failed instanceof RequestRejected rejection) {
            recorded.recordRefusal(rejection.code());
            return Future.succeededFuture(HttpAnswer.of(rejection, type));
        }
        return Future.failedFuture(failed);
    }

    /// Runs `work` as part of `recorded`, which records its failure; a rejection becomes an answer.
    private static Future<HttpAnswer> watched(
            RequestMetrics.RecordedRequest recorded, MediaTypes.Answer type, Supplier<Future<HttpAnswer>> work) {
        try {
            return recorded.run(work);
        } catch (RequestRejected e) {
            recorded.recordRefusal(e.code());
            HttpAnswer answer = HttpAnswer.of(e, type);
            return Future.succeededFuture(answer.status() == 405 ? answer.allowing(METHODS) : answer);
        } catch (RuntimeException | Error e) {
            recorded.recordRefusal(ErrorCode.INTERNAL);
            return Future.failedFuture(e);
        } finally {
            recorded.leaveThread();
        }
    }

    private GraphQlRequest request(RoutingContext context, RequestBody body) {
        if (SAFE.contains(context.request().method())) {
            return GraphQlRequest.ofQueryString(context.queryParams());
        }
        if (!MediaTypes.isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw RequestRejected.http(415, ErrorCode.BAD_USER_INPUT, "send the request as application/json in UTF-8");
        }
        String coding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw RequestRejected.http(
                    415,
                    ErrorCode.BAD_USER_INPUT,
                    "send the body uncompressed, not with the Content-Encoding \"" + ApiError.shown(coding) + "\"");
        }
        return GraphQlRequest.ofBody(body.bytes());
    }

    private Future<HttpAnswer> answer(
            RoutingContext context,
            Client client,
            GraphQlRequest request,
            MediaTypes.Answer type,
            RequestMetrics.RecordedRequest recorded) {
        PreparedQuery prepared = services.documents.prepare(services.persisted.text(request));
        OperationDefinition operation = prepared.operation(request.operationName());
        long cost = operation == null ? 0 : prepared.cost(operation, request.variables());
        RateLimiter.Charge charge = services.rates.charge(client, cost);
        charge.addHeadersTo(context.response());
        charge.requireAllowed();
        if (operation == null) {
            List<? extends GraphQLError> errors =
                    Objects.requireNonNull(prepared.entry().getErrors());
            recorded.recordErrors(errors);
            return Future.succeededFuture(HttpAnswer.of(errors, type));
        }
        if (operation.getOperation() == Operation.SUBSCRIPTION) {
            throw RequestRejected.requestError(
                    400,
                    ErrorCode.BAD_USER_INPUT,
                    "subscriptions need a WebSocket with the protocol graphql-transport-ws");
        }
        boolean mutation = operation.getOperation() == Operation.MUTATION;
        if (mutation && SAFE.contains(context.request().method())) {
            return Future.succeededFuture(HttpAnswer.of(
                            RequestRejected.http(405, ErrorCode.BAD_USER_INPUT, "send a mutation with POST"), type)
                    .allowing("POST"));
        }
        recorded.setOperation(operation, cost);
        PreparedQuery.checkCost(cost, services.limits);
        Supplier<Future<HttpAnswer>> run = () -> services.operations.answer(
                new Operations.CheckedOperation(request, prepared, cost, charge.after(), context), type, recorded);
        if (!mutation && !RequestWorkers.isExpensive(cost)) {
            return run.get();
        }
        Callable<Future<HttpAnswer>> later = () -> {
            recorded.enterThread();
            return watched(recorded, type, run);
        };
        return mutation ? services.workers.write(later) : services.workers.readExpensive(client, later);
    }
}
