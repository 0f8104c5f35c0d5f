package org.dixit.graphql.websocket;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.Future;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.dixit.archive.sql.Allowance;
import org.dixit.graphql.document.PreparedQuery;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.ErrorHandler;
import org.dixit.graphql.http.Operations;
import org.dixit.graphql.http.RateLimiter;
import org.dixit.graphql.http.RequestMetrics;
import org.dixit.graphql.http.RequestServices;
import org.dixit.graphql.http.RequestWorkers;
import org.dixit.graphql.protocol.GraphQlRequest;
import org.dixit.graphql.protocol.JsonWriter;
import org.dixit.graphql.protocol.RequestRejected;
import org.jspecify.annotations.Nullable;

/// One operation that a client runs over a [WebSocketSession].
final class WebSocketOperation implements Flow.Subscriber<ExecutionResult> {

    /// How many times a message is held in memory: as JSON, as text and as frames.
    private static final long COPIES = 3;

    private final String id;
    private final WebSocketSession socket;
    private final RequestServices services;
    private final RequestMetrics.RecordedRequest recorded;
    private final AtomicBoolean ended = new AtomicBoolean();
    private Flow.@Nullable Subscription events;
    private long cost;

    WebSocketOperation(String id, WebSocketSession socket, RequestServices services) {
        this.id = id;
        this.socket = socket;
        this.services = services;
        this.recorded = services.metrics.begin(socket.upgrade().request());
    }

    /// Starts the operation. To be called on the thread of a reader.
    Future<WebSocketOperation> start(GraphQlRequest request) {
        return watched(() -> answer(request));
    }

    private Future<WebSocketOperation> watched(Supplier<Future<WebSocketOperation>> work) {
        try {
            return recorded.run(work);
        } catch (RequestRejected e) {
            fail(List.of(e.failure()));
        } catch (RuntimeException e) {
            fail(List.of(ErrorHandler.internal(e)));
        } finally {
            recorded.leaveThread();
        }
        return Future.succeededFuture(this);
    }

    private Future<WebSocketOperation> answer(GraphQlRequest request) {
        PreparedQuery prepared = services.documents.prepare(services.persisted.text(request));
        OperationDefinition operation = prepared.operation(request.operationName());
        cost = operation == null ? 0 : prepared.cost(operation, request.variables());
        RateLimiter.Charge charge = services.rates.charge(socket.client(), cost);
        charge.requireAllowed();
        if (operation == null) {
            fail(Objects.requireNonNull(prepared.entry().getErrors()));
            return Future.succeededFuture(this);
        }
        recorded.setOperation(operation, cost);
        PreparedQuery.checkCost(cost, services.limits);
        Operations.CheckedOperation checked =
                new Operations.CheckedOperation(request, prepared, cost, charge.after(), socket.upgrade());
        Callable<Future<WebSocketOperation>> later = () -> {
            recorded.enterThread();
            return watched(() -> run(checked, operation));
        };
        return switch (operation.getOperation()) {
            case MUTATION -> services.workers.write(later);
            case SUBSCRIPTION -> run(checked, operation);
            case QUERY ->
                RequestWorkers.isExpensive(cost)
                        ? services.workers.readExpensive(socket.client(), later)
                        : run(checked, operation);
        };
    }

    private Future<WebSocketOperation> run(Operations.CheckedOperation checked, OperationDefinition operation) {
        Allowance allowance = services.operations.allowance();
        boolean held = false;
        try {
            ExecutionResult result = services.operations.run(checked, allowance);
            if (!result.isDataPresent() || (isSubscription(operation) && result.getData() == null)) {
                fail(result.getErrors());
            } else if (result.getData() instanceof Flow.Publisher<?> stream) {
                follow(stream);
            } else if (!allowance.take(COPIES * allowance.answerBytes())) {
                fail(List.of(services.operations.exceeded(checked, allowance)));
            } else {
                held = send(result, allowance);
            }
        } catch (JsonWriter.TooLong e) {
            fail(List.of(services.operations.tooLong(checked, allowance)));
        } finally {
            if (!held) {
                allowance.close();
            }
        }
        return Future.succeededFuture(this);
    }

    /// Sends the only answer of an operation.
    ///
    /// @return whether it is being sent, and releases its memory once it was sent
    private boolean send(ExecutionResult result, Allowance allowance) {
        String answer = ProtocolMessage.next(id, result, cost, services.operations.maxAnswerBytes());
        if (!end(result.getErrors())) {
            return false;
        }
        allowance.retain(COPIES * answer.length());
        services.operations
                .pause(socket.upgrade(), result.getErrors())
                .compose(paused -> {
                    Future<Void> sent = socket.write(answer);
                    socket.write(ProtocolMessage.complete(id));
                    return sent;
                })
                .onComplete(sent -> allowance.close());
        return true;
    }

    private static boolean isSubscription(OperationDefinition operation) {
        return operation.getOperation() == Operation.SUBSCRIPTION;
    }

    @SuppressWarnings("unchecked")
    private void follow(Flow.Publisher<?> stream) {
        ((Flow.Publisher<ExecutionResult>) stream).subscribe(this);
    }

    private void fail(List<? extends GraphQLError> errors) {
        if (end(errors)) {
            socket.write(ProtocolMessage.error(id, errors));
        }
    }

    /// Ends the operation, and returns whether it had not ended before.
    private boolean end(List<? extends GraphQLError> errors) {
        socket.ended(id, this);
        boolean first = ended.compareAndSet(false, true);
        if (first) {
            recorded.recordErrors(errors);
            recorded.close();
        }
        return first;
    }

    synchronized void cancel() {
        end(List.of());
        if (events != null) {
            events.cancel();
        }
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription subscription) {
        events = subscription;
        if (ended.get()) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(ExecutionResult event) {
        if (event.getErrors().stream().anyMatch(WebSocketOperation::isOfTheDatabase)) {
            // an incomplete event is not sent: the client continues after its last cursor
            fail(event.getErrors());
            cancel();
        } else if (!ended.get()) {
            send(event);
        }
    }

    private void send(ExecutionResult event) {
        Allowance allowance = services.operations.allowance();
        try {
            String message = ProtocolMessage.next(id, event, cost, services.operations.maxAnswerBytes());
            if (allowance.take(COPIES * message.length())) {
                socket.write(message).onComplete(sent -> allowance.close()).onSuccess(sent -> requestNext());
                return;
            }
        } catch (JsonWriter.TooLong e) {
            allowance.recordExcess(Allowance.Excess.ANSWER);
        }
        fail(List.of(services.operations.exceeded(allowance)));
        allowance.close();
        cancel();
    }

    private static boolean isOfTheDatabase(GraphQLError error) {
        return error instanceof ApiError failure && failure.code() == ErrorCode.UNAVAILABLE;
    }

    /// Asks for the next event on another thread: that may read from the database at once, which must not block the
    /// thread of the network.
    private void requestNext() {
        Flow.Subscription subscription = events;
        if (subscription != null) {
            services.workers.runInOwnContext(() -> {
                subscription.request(1);
                return id;
            });
        }
    }

    @Override
    public void onError(Throwable failure) {
        fail(List.of(failure instanceof RequestRejected rejection ? rejection.failure() : ErrorHandler.of(failure)));
    }

    @Override
    public void onComplete() {
        if (end(List.of())) {
            socket.write(ProtocolMessage.complete(id));
        }
    }
}
