package org.dixit.graphql.plan;

import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import java.lang.reflect.Method;

/// How the value of a field is had from the view that it is a field of.
sealed interface Access {

    /// The name of the view's type: `__typename`.
    record TypeName(String name) implements Access {}

    /// A component of the view.
    record Component(Method accessor) implements Access {}

    /// A method of a bean, one of the annotated ones ([org.eclipse.microprofile.graphql.Query],
    /// [org.eclipse.microprofile.graphql.Source]) that the schema was made from.
    ///
    /// @param bean      the bean
    /// @param method    the method
    /// @param source    which parameter takes the view, -1 where none does
    /// @param arguments makes the arguments of what graphql-java read
    /// @param byKey     whether it needs nothing of the view but its key
    record Resolver(Object bean, Method method, int source, ArgumentHelper arguments, boolean byKey)
            implements Access {}
}
