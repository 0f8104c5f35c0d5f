package org.dixit.graphql.plan;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.archive.sql.Snapshot;
import org.dixit.graphql.plan.Plan.Output;
import org.dixit.graphql.plan.Plan.Selection;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One execution of a plan, on one thread. Errors and nulls follow the specification (section 6.4.4, "Handling
/// Execution Errors"): a field that fails is null if it may be, otherwise its parent is.
final class PlanExecution {

    private static final Logger LOG = Logger.getLogger(PlanExecution.class);

    /// Placeholder for an object that lacks a required value, passed up to a parent that may be null.
    private static final Object LOST = new Object();

    private final ExecutionContext context;
    private final Tally tally = new Tally();
    private final ErrorCollector problems;
    private final IdentityHashMap<Selection, Object> arguments = new IdentityHashMap<>();
    private final List<Object> path = new ArrayList<>();

    PlanExecution(ExecutionContext context, DataFetcherExceptionHandler failures) {
        this.context = context;
        this.problems = new ErrorCollector(failures, tally);
    }

    /// Returns the answer's data.
    ///
    /// @throws Tally.Exceeded if it takes more than the operation may use
    @Nullable
    ResultMap data(Plan plan) {
        Object data = object(plan, null);
        tally.count();
        return data instanceof ResultMap found ? found : null;
    }

    /// The errors so far.
    List<GraphQLError> errors() {
        return problems.errors();
    }

    /// Returns the stream of a subscription's only field; `null` if it failed.
    @Nullable
    Object stream(Selection selection) {
        path.add(selection.key());
        try {
            return get(selection, null);
        } catch (Exception e) {
            problems.addFailure(selection, null, path, e);
            return null;
        } finally {
            path.removeLast();
        }
    }

    /// Returns the data of one event of a subscription.
    @Nullable
    ResultMap event(Selection selection, Object view) {
        path.add(selection.key());
        Object shown = format(selection, selection.output(), view);
        path.removeLast();
        tally.count();
        return shown == LOST ? null : new ResultMap(List.of(selection), new @Nullable Object[] {shown});
    }

    private Object object(Plan plan, @Nullable Object view) {
        List<Selection> selections = plan.selections();
        @Nullable Object[] shown = new @Nullable Object[selections.size()];
        boolean whole = true;
        for (int i = 0; i < shown.length; i++) {
            Selection selection = selections.get(i);
            path.add(selection.key());
            shown[i] = field(selection, view);
            path.removeLast();
            whole &= shown[i] != LOST;
        }
        tally.object(plan);
        return whole ? new ResultMap(selections, shown) : LOST;
    }

    private @Nullable Object field(Selection selection, @Nullable Object view) {
        Object value;
        try {
            value = get(selection, view);
        } catch (Exception e) {
            tally.checkAllowance();
            problems.addFailure(selection, view, path, e);
            return selection.output().required() ? LOST : null;
        }
        return format(selection, selection.output(), value);
    }

    private @Nullable Object get(Selection selection, @Nullable Object view) throws Exception {
        try {
            return switch (selection.access()) {
                case FieldAccess.TypeName type -> type.name();
                case FieldAccess.Component component -> component.accessor().invoke(view);
                case FieldAccess.Resolver resolver -> {
                    @Nullable Object[] arguments = filled(arguments(selection, resolver), resolver, view);
                    yield call(selection, resolver, arguments);
                }
            };
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case Exception cause -> throw cause;
                case Snapshot.UnexpectedRead more -> throw more;
                case null, default -> throw e;
            }
        }
    }

    private @Nullable Object call(Selection selection, FieldAccess.Resolver resolver, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        boolean root = path.size() == 1;
        return selection
                .selectedFields()
                .<@Nullable Object, ReflectiveOperationException>resolve(
                        root ? node -> preload(selection, node) : null,
                        () -> resolver.method().invoke(resolver.bean(), arguments));
    }

    /// Resolves the first [ByKey] field of a node of which only the key is known. It is resolved again in its turn,
    /// and a failure is reported there.
    private void preload(Selection root, Object node) {
        Plan plan = root.output() instanceof Output.One one ? one.plans().get(node.getClass()) : null;
        Selection first = plan == null ? null : firstFieldByKey(plan);
        if (first != null) {
            path.add(first.key());
            try {
                get(first, node);
            } catch (Exception e) {
                LOG.tracef(e, "%s could not be asked ahead", first.key());
            } finally {
                path.removeLast();
            }
        }
    }

    private static @Nullable Selection firstFieldByKey(Plan plan) {
        for (Selection field : plan.selections()) {
            if (field.access() instanceof FieldAccess.Resolver resolver && resolver.byKey()) {
                return field;
            }
        }
        return null;
    }

    private static @Nullable Object[] filled(
            @Nullable Object[] arguments, FieldAccess.Resolver resolver, @Nullable Object view) {
        Integer source = resolver.source();
        if (source == null) {
            return arguments;
        }
        @Nullable Object[] filled = arguments.clone();
        filled[source] = view;
        return filled;
    }

    /// Returns the arguments of a selection, read once for all parents, and once for all executions if they are
    /// literals.
    private @Nullable Object[] arguments(Selection selection, FieldAccess.Resolver resolver) throws Exception {
        @Nullable Object[] kept = selection.arguments().kept();
        if (kept != null) {
            return kept;
        }
        Object known = arguments.get(selection);
        if (known == null) {
            known = read(selection, resolver);
            arguments.put(selection, known);
            if (known instanceof Object[] read) {
                selection.arguments().keep(read);
            }
        }
        if (known instanceof Exception failed) {
            throw failed;
        }
        return (@Nullable Object[]) known;
    }

    private Object read(Selection selection, FieldAccess.Resolver resolver) {
        if (selection.definition().getArguments().isEmpty()) {
            return new @Nullable Object[resolver.method().getParameterCount()];
        }
        try {
            Map<String, Object> values = ValuesResolver.getArgumentValues(
                    context.getGraphQLSchema().getCodeRegistry(),
                    selection.definition().getArguments(),
                    selection.field().getArguments(),
                    context.getCoercedVariables(),
                    context.getGraphQLContext(),
                    context.getLocale());
            DataFetchingEnvironment environment = DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                    .arguments(values)
                    .build();
            return resolver.arguments().getArguments(environment).toArray();
        } catch (AbstractDataFetcherException | RuntimeException e) {
            return e;
        }
    }

    private @Nullable Object format(Selection selection, Output output, @Nullable Object value) {
        Object shown = value == null ? null : formatNonNull(selection, output, value);
        if (shown == null && output.required()) {
            if (value == null) {
                problems.addMissing(selection, path);
            }
            return LOST;
        }
        return shown;
    }

    /// Formats a value; `null` if a required part of it is lost.
    private @Nullable Object formatNonNull(Selection selection, Output output, Object value) {
        return switch (output) {
            case Output.Leaf leaf -> leaf(selection, leaf, value);
            case Output.One one -> {
                Plan plan = one.plans().get(value.getClass());
                if (plan == null) {
                    throw new IllegalStateException("no type of the schema has views of " + value.getClass());
                }
                Object object = object(plan, value);
                yield object == LOST ? null : object;
            }
            case Output.Many many -> list(selection, many, (Iterable<?>) value);
        };
    }

    private @Nullable Object leaf(Selection selection, Output.Leaf leaf, Object value) {
        try {
            Object shown = leaf.form().of(value, context.getGraphQLContext(), context.getLocale());
            tally.leaf(shown);
            return shown;
        } catch (AbstractDataFetcherException | RuntimeException e) {
            problems.addFailure(selection, null, path, e);
            return null;
        }
    }

    private @Nullable Object list(Selection selection, Output.Many many, Iterable<?> values) {
        List<@Nullable Object> shown = new ArrayList<>();
        boolean whole = true;
        for (Object value : values) {
            path.add(shown.size());
            Object item = format(selection, many.item(), value);
            path.removeLast();
            whole &= item != LOST;
            shown.add(item);
        }
        tally.list(shown.size());
        return whole ? shown : null;
    }
}
