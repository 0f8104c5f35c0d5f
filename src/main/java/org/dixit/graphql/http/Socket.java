package org.dixit.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;
import org.dixit.graphql.Failures;
import org.jspecify.annotations.Nullable;

/// One connection of the protocol `graphql-transport-ws`: operations of every kind under the rules of the gate. They
/// run on worker threads. An event is asked for when the one before has left for the network, so that a client that
/// does not read costs one event for each of its subscriptions and no more; [Pulse] sees that it goes at last.
final class Socket {

    private static final short GOING_AWAY = 1001;
    private static final short MALFORMED = 4400;
    private static final short UNACKNOWLEDGED = 4401;
    private static final short TOO_SLOW_TO_INITIALISE = 4408;
    private static final short ID_IN_USE = 4409;
    private static final short TOO_MANY = 4429;
    private static final long INIT_MILLIS = 10_000;
    private static final int MOST_OPERATIONS = 100;

    private final ServerWebSocket socket;
    private final RoutingContext upgrade;
    private final Vertx vertx;
    private final Workers workers;
    private final Documents documents;
    private final Persisted persisted;
    private final Limits limits;
    private final Engine engine;
    private final Traffic traffic;
    private final WrongKeys wrongKeys;
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private boolean initialised;
    /// What still comes on a connection that is being closed is not read.
    private volatile boolean closing;

    Socket(
            ServerWebSocket socket,
            RoutingContext upgrade,
            Workers workers,
            Documents documents,
            Persisted persisted,
            Limits limits,
            Engine engine,
            Traffic traffic,
            WrongKeys wrongKeys) {
        this.socket = socket;
        this.upgrade = upgrade;
        this.vertx = upgrade.vertx();
        this.workers = workers;
        this.documents = documents;
        this.persisted = persisted;
        this.limits = limits;
        this.engine = engine;
        this.traffic = traffic;
        this.wrongKeys = wrongKeys;
    }

    /// Serves the connection until it closes; it is among `sockets` as long.
    void open(Set<Socket> sockets) {
        sockets.add(this);
        long timer = vertx.setTimer(INIT_MILLIS, late -> {
            if (!initialised) {
                close(TOO_SLOW_TO_INITIALISE, "Connection initialisation timeout");
            }
        });
        Pulse pulse = Pulse.of(socket, upgrade.request().connection(), vertx, limits.pulse());
        socket.textMessageHandler(text -> {
                    if (!closing) {
                        pulse.heard();
                        receive(text);
                    }
                })
                .binaryMessageHandler(bytes -> close(MALFORMED, "messages are text"))
                .exceptionHandler(broken -> {
                    closing = true;
                    if (!socket.isClosed()) {
                        socket.close();
                    }
                })
                .closeHandler(closed -> {
                    closing = true;
                    sockets.remove(this);
                    vertx.cancelTimer(timer);
                    pulse.stop();
                    runs.values().forEach(Run::cancel);
                    runs.clear();
                });
    }

    /// Closes the connection of a service that ends (RFC 6455, 7.4.1).
    void leave() {
        close(GOING_AWAY, "the service is stopping");
    }

    /// Closes the connection, once.
    private void close(short code, String reason) {
        if (!closing) {
            closing = true;
            socket.close(code, reason);
        }
    }

    /// Sends a message, unless the connection is closed or being closed: an answer may come later than that.
    private Future<Void> write(String message) {
        if (closing || socket.isClosed()) {
            return Future.failedFuture("the connection is closed");
        }
        try {
            return socket.writeTextMessage(message);
        } catch (IllegalStateException closedMeanwhile) {
            return Future.failedFuture(closedMeanwhile);
        }
    }

    private void receive(String text) {
        try {
            receive(Message.read(text));
        } catch (Rejection e) {
            close(MALFORMED, Message.reason(e.failure().message()));
        }
    }

    private void receive(Message message) {
        switch (message.type()) {
            case "connection_init" -> initialise(message);
            case "ping" -> write(Message.PONG);
            case "pong" -> {}
            case "subscribe" -> subscribe(message);
            case "complete" -> complete(message.id());
            default -> close(MALFORMED, "there is no such type of message");
        }
    }

    private void initialise(Message message) {
        if (initialised) {
            close(TOO_MANY, "Too many initialisation requests");
            return;
        }
        initialised = true;
        String authorization = message.authorization();
        if (authorization != null) {
            // browsers cannot send headers with the request to change over
            upgrade.request().headers().set("Authorization", authorization);
        }
        write(Message.ACKNOWLEDGED);
    }

    private void subscribe(Message message) {
        if (!initialised) {
            close(UNACKNOWLEDGED, "Unauthorized");
            return;
        }
        String id = message.id();
        Request request = Request.of(message.payload());
        if (runs.size() >= MOST_OPERATIONS) {
            close(TOO_MANY, "at most " + MOST_OPERATIONS + " operations at once");
            return;
        }
        Run run = new Run(id);
        if (runs.putIfAbsent(id, run) != null) {
            close(ID_IN_USE, Message.reason("Subscriber for " + id + " already exists"));
            return;
        }
        workers.apart(() -> {
            run.start(request);
            return run;
        });
    }

    private void complete(String id) {
        Run run = runs.remove(id);
        if (run != null) {
            run.cancel();
        }
    }

    /// One operation that a client runs.
    private final class Run implements Flow.Subscriber<ExecutionResult> {

        private final String id;
        private final Traffic.Visit visit = traffic.visit(upgrade.request());
        private final AtomicBoolean over = new AtomicBoolean();
        private Flow.@Nullable Subscription events;
        private long cost;

        Run(String id) {
            this.id = id;
        }

        /// On a worker thread.
        void start(Request request) {
            try {
                visit.during(() -> answer(request));
            } catch (Rejection e) {
                fail(List.of(e.failure()));
            } catch (RuntimeException e) {
                fail(List.of(Failures.internal(e)));
            } finally {
                visit.leavesThread();
            }
        }

        private void answer(Request request) {
            Prepared prepared = documents.prepare(persisted.text(request));
            OperationDefinition operation = prepared.operation(request.operationName());
            if (operation == null) {
                fail(Objects.requireNonNull(prepared.entry().getErrors()));
                return;
            }
            cost = prepared.cost(operation, request.variables());
            visit.asks(operation, cost);
            Prepared.demandCheap(cost, limits);
            ExecutionResult result = engine.run(request, prepared, upgrade);
            if (!result.isDataPresent() || (isSubscription(operation) && result.getData() == null)) {
                fail(result.getErrors());
            } else if (result.getData() instanceof Flow.Publisher<?> stream) {
                follow(stream);
            } else {
                wrongKeys.slowed(upgrade, result).onSuccess(this::finish);
            }
        }

        private void finish(ExecutionResult result) {
            if (end(result.getErrors())) {
                write(Message.next(id, result, cost));
                write(Message.complete(id));
            }
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
                write(Message.error(id, errors));
            }
        }

        /// Whether it was not over yet.
        private boolean end(List<? extends GraphQLError> errors) {
            runs.remove(id, this);
            boolean first = over.compareAndSet(false, true);
            if (first) {
                visit.answered(errors);
                visit.close();
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
            if (over.get()) {
                subscription.cancel();
            } else {
                subscription.request(1);
            }
        }

        @Override
        public void onNext(ExecutionResult event) {
            if (event.getErrors().stream().anyMatch(Run::isOfTheDatabase)) {
                // half an event is none: the client goes on behind its last cursor
                fail(event.getErrors());
                cancel();
            } else if (!over.get()) {
                write(Message.next(id, event, cost)).onSuccess(sent -> goOn());
            }
        }

        private static boolean isOfTheDatabase(GraphQLError error) {
            return error instanceof Failure failure && failure.code() == Code.UNAVAILABLE;
        }

        /// What comes next may be read from the database at once, which is no work for the thread of the network.
        private void goOn() {
            Flow.Subscription subscription = events;
            if (subscription != null) {
                workers.apart(() -> {
                    subscription.request(1);
                    return id;
                });
            }
        }

        @Override
        public void onError(Throwable thrown) {
            fail(List.of(Failures.of(thrown)));
        }

        @Override
        public void onComplete() {
            if (end(List.of())) {
                write(Message.complete(id));
            }
        }
    }
}
