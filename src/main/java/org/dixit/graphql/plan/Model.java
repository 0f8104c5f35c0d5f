package org.dixit.graphql.plan;

import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dixit.graphql.ByKey;
import org.jspecify.annotations.Nullable;

/// What the annotated classes say of the graph: how each field of each type is had. It is read from SmallRye's model of
/// them, the same that the schema was made from, so there is nothing to keep in step.
final class Model {

    private final Map<String, Known> fields = new HashMap<>();
    private final Map<String, Class<?>> views = new HashMap<>();

    /// A field with its model.
    record Known(Field field, Access access) {}

    /// Reads the model.
    ///
    /// @param bean finds the bean of a class
    Model(Schema schema, Function<Class<?>, Object> bean) {
        for (Operation query : schema.getQueries()) {
            fields.put(place("Query", query.getName()), new Known(query, resolver(query, bean)));
        }
        for (Operation stream : schema.getSubscriptions()) {
            fields.put(place("Subscription", stream.getName()), new Known(stream, resolver(stream, bean)));
        }
        for (Map.Entry<String, Type> entry : schema.getTypes().entrySet()) {
            Type type = entry.getValue();
            Class<?> view = load(type.getClassName());
            views.put(entry.getKey(), view);
            for (Field field : type.getFields().values()) {
                Method accessor = accessor(view, field);
                if (accessor != null) {
                    fields.put(
                            place(entry.getKey(), field.getName()), new Known(field, new Access.Component(accessor)));
                }
            }
            for (Operation field : type.getOperations().values()) {
                fields.put(place(entry.getKey(), field.getName()), new Known(field, resolver(field, bean)));
            }
        }
    }

    /// A field of a type, `null` where the model does not know it.
    @Nullable
    Known field(String type, String field) {
        return fields.get(place(type, field));
    }

    /// The class of the views of a type, `null` where the model does not know it.
    @Nullable
    Class<?> view(String type) {
        return views.get(type);
    }

    private static String place(String type, String field) {
        return type + '.' + field;
    }

    private static Access.Resolver resolver(Operation operation, Function<Class<?>, Object> bean) {
        Method method = unchecked(new OperationInvoker(operation).getMethod());
        List<Argument> arguments = operation.getArguments();
        int source = -1;
        for (int i = 0; i < arguments.size(); i++) {
            source = arguments.get(i).isSourceArgument() ? i : source;
        }
        return new Access.Resolver(
                bean.apply(method.getDeclaringClass()),
                method,
                source,
                new ArgumentHelper(arguments),
                method.isAnnotationPresent(ByKey.class));
    }

    private static @Nullable Method accessor(Class<?> view, Field field) {
        try {
            return unchecked(view.getMethod(field.getMethodName()));
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    /// It is public; the JVM need not find that out for each call.
    private static Method unchecked(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the schema's model names a class that is not there: " + name, e);
        }
    }
}
