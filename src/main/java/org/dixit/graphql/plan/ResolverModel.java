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
import org.dixit.graphql.selection.ByKey;
import org.jspecify.annotations.Nullable;

/// The model of the annotated classes: how the value of each field of each type is obtained. It is read from
/// SmallRye's model, from which the schema is made too, so there is nothing to keep in sync.
final class ResolverModel {

    private final Map<String, ModelField> fields = new HashMap<>();
    private final Map<String, Class<?>> views = new HashMap<>();

    /// A field in SmallRye's model and the access to its value.
    record ModelField(Field field, FieldAccess access) {}

    /// Reads the model.
    ///
    /// @param bean finds the bean of a class
    ResolverModel(Schema schema, Function<Class<?>, Object> bean) {
        for (Operation query : schema.getQueries()) {
            fields.put(place("Query", query.getName()), new ModelField(query, resolver(query, bean)));
        }
        for (Operation stream : schema.getSubscriptions()) {
            fields.put(place("Subscription", stream.getName()), new ModelField(stream, resolver(stream, bean)));
        }
        for (Map.Entry<String, Type> entry : schema.getTypes().entrySet()) {
            Type type = entry.getValue();
            Class<?> view = load(type.getClassName());
            views.put(entry.getKey(), view);
            for (Field field : type.getFields().values()) {
                Method accessor = accessor(view, field);
                if (accessor != null) {
                    fields.put(
                            place(entry.getKey(), field.getName()),
                            new ModelField(field, new FieldAccess.Component(accessor)));
                }
            }
            for (Operation field : type.getOperations().values()) {
                fields.put(place(entry.getKey(), field.getName()), new ModelField(field, resolver(field, bean)));
            }
        }
    }

    /// Returns a field of a type; `null` if the model does not contain it.
    @Nullable
    ModelField field(String type, String field) {
        return fields.get(place(type, field));
    }

    /// Returns the class of the views of a type; `null` if the model does not contain it.
    @Nullable
    Class<?> view(String type) {
        return views.get(type);
    }

    private static String place(String type, String field) {
        return type + '.' + field;
    }

    private static FieldAccess.Resolver resolver(Operation operation, Function<Class<?>, Object> bean) {
        Method method = unchecked(new OperationInvoker(operation).getMethod());
        List<Argument> arguments = operation.getArguments();
        Integer source = null;
        for (int i = 0; i < arguments.size(); i++) {
            source = arguments.get(i).isSourceArgument() ? Integer.valueOf(i) : source;
        }
        return new FieldAccess.Resolver(
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

    /// Switches off the access check of each call; the method is public anyway.
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
