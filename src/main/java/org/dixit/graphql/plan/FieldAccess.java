package org.dixit.graphql.plan;

import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// The means of obtaining the value of a field from its view.
sealed interface FieldAccess {

    /// The name of the view's type: `__typename`.
    record TypeName(String name) implements FieldAccess {}

    /// A component of the view.
    record Component(Method accessor) implements FieldAccess {}

    /// A method of a bean with one of the annotations ([org.eclipse.microprofile.graphql.Query],
    /// [org.eclipse.microprofile.graphql.Source]) from which the schema was made.
    ///
    /// @param bean      the bean
    /// @param method    the method
    /// @param source    the index of the parameter that takes the view, `null` if there is none
    /// @param arguments converts the values read by graphql-java to the arguments of the method
    /// @param byKey     whether it needs only the key of the view
    record Resolver(Object bean, Method method, @Nullable Integer source, ArgumentHelper arguments, boolean byKey)
            implements FieldAccess {}
}
