package org.dixit.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.dixit.archive.sql.Allowance;
import org.dixit.graphql.document.PreparedQuery;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.GraphQlRequest;
import org.dixit.graphql.protocol.RequestRejected;

/// Runs the queries of pages. A page is treated like a client that sends its query over HTTP: it has the same limits,
/// waits for its turn, needs the same key, and is counted in the metrics by its name. Only the check for trusted
/// documents is left out, because the queries are part of the service.
@Singleton
public final class PageQueries {

    /// How many times an answer is held in memory until its page is sent: as data, as records, and as a page.
    private static final long COPIES = 6;

    private final RequestServices services;
    private final Operations operations;

    PageQueries(RequestServices services, Operations operations) {
        this.services = services;
        this.operations = operations;
    }

    /// Opens a session for the queries of one page, on behalf of the client that requests it.
    public Session open(RoutingContext http) {
        return new Session(http, services.client(http.request()));
    }

    /// The queries of one page. Their answers count against the memory of the service until the session is closed.
    /// Only one thread may use a session at a time, and it must not be an event loop.
    public final class Session implements AutoCloseable {

        private final RoutingContext http;
        private final Client client;
        private final List<Allowance> held = new ArrayList<>();

        private Session(RoutingContext http, Client client) {
            this.http = http;
            this.client = client;
        }

        /// Runs a query and returns its data. Blocks until a reader is free and has answered.
        ///
        /// @param query the text of one query operation that fits the schema
        /// @throws RequestRejected if the operation is refused, or its answer has an error
        public Map<String, Object> ask(String query, Map<String, Object> variables) {
            Answered answered = await(services.workers.readInOwnContext(client, () -> receive(query, variables)));
            held.add(answered.memory);
            return answered.data;
        }

        @Override
        public void close() {
            held.forEach(Allowance::close);
            held.clear();
        }

        private Future<Answered> receive(String query, Map<String, Object> variables) {
            RequestMetrics.RecordedRequest recorded = services.metrics.begin(http.request());
            return watched(recorded, () -> start(query, variables, recorded)).onComplete(done -> recorded.close());
        }

        private Future<Answered> start(
                String query, Map<String, Object> variables, RequestMetrics.RecordedRequest recorded) {
            PreparedQuery prepared = services.documents.prepare(query);
            OperationDefinition operation = prepared.operation(null);
            if (operation == null) {
                throw new IllegalStateException("the query of a page does not fit the schema: "
                        + prepared.entry().getErrors());
            }
            long cost = prepared.cost(operation, variables);
            RateLimiter.Charge charge = services.rates.charge(client, cost);
            charge.requireAllowed();
            recorded.setOperation(operation, cost);
            PreparedQuery.checkCost(cost, services.limits);
            GraphQlRequest request = new GraphQlRequest(query, null, null, variables, Map.of());
            Operations.CheckedOperation checked =
                    new Operations.CheckedOperation(request, prepared, cost, charge.after(), http);
            if (!RequestWorkers.isExpensive(cost)) {
                return run(checked, recorded);
            }
            return services.workers.readExpensive(client, () -> {
                recorded.enterThread();
                return watched(recorded, () -> run(checked, recorded));
            });
        }

        private Future<Answered> run(Operations.CheckedOperation checked, RequestMetrics.RecordedRequest recorded) {
            Allowance allowance = operations.allowance();
            ExecutionResult result = operations.run(checked, allowance);
            List<GraphQLError> errors = result.getErrors();
            recorded.recordErrors(errors);
            Map<String, Object> data = result.getData();
            if (errors.isEmpty() && data != null) {
                if (allowance.take(COPIES * allowance.answerBytes())) {
                    allowance.retain(COPIES * allowance.answerBytes());
                    return Future.succeededFuture(new Answered(data, allowance));
                }
                errors = List.of(operations.exceeded(allowance));
            }
            allowance.close();
            RequestRejected rejection = rejection(errors);
            return operations.pause(http, errors).compose(paused -> Future.failedFuture(rejection));
        }
    }

    /// The data of an answer, and the memory that it takes.
    private record Answered(Map<String, Object> data, Allowance memory) {}

    private static Future<Answered> watched(RequestMetrics.RecordedRequest recorded, Supplier<Future<Answered>> work) {
        try {
            return recorded.run(work);
        } catch (RequestRejected e) {
            recorded.recordRefusal(e.code());
            return Future.failedFuture(e);
        } catch (RuntimeException | Error e) {
            recorded.recordRefusal(ErrorCode.INTERNAL);
            return Future.failedFuture(e);
        } finally {
            recorded.leaveThread();
        }
    }

    private static Answered await(Future<Answered> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RequestRejected.http(503, ErrorCode.UNAVAILABLE, "the service is stopping; try again later");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RequestRejected rejected -> throw rejected;
                case RuntimeException failed -> throw failed;
                case Error failed -> throw failed;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// Returns the first error of an answer as the rejection of its request.
    private static RequestRejected rejection(List<GraphQLError> errors) {
        GraphQLError first = errors.getFirst();
        Map<String, Object> extensions = first.getExtensions();
        Object name = extensions == null ? null : extensions.get("code");
        ErrorCode code = name == null ? ErrorCode.BAD_USER_INPUT : ErrorCode.valueOf(name.toString());
        return RequestRejected.http(status(code), code, Objects.requireNonNullElse(first.getMessage(), ""));
    }

    private static int status(ErrorCode code) {
        return switch (code) {
            case BAD_USER_INPUT, BAD_CURSOR, TOO_COMPLEX, TOO_DEEP, PERSISTED_QUERY_NOT_FOUND -> 400;
            case UNAUTHENTICATED -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case TOO_LARGE -> 413;
            case RATE_LIMITED -> 429;
            case INTERNAL -> 500;
            case UNAVAILABLE -> 503;
        };
    }
}
