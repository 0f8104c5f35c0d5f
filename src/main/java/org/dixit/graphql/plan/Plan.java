package org.dixit.graphql.plan;

import graphql.execution.MergedField;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import org.dixit.archive.Snapshot;
import org.dixit.graphql.Wanted;

/// What to give of an object of one type.
///
/// @param selections what to give, in the order of the answer
/// @param habit      how often the whole was seen to read, should it be that of a query
record Plan(List<Selection> selections, Snapshot.Habit habit) {

    Plan(List<Selection> selections) {
        this(selections, new Snapshot.Habit());
    }

    /// One field of the answer: two aliases of a field are two selections.
    ///
    /// @param key        its name in the answer
    /// @param field      the fields of the query that ask for it, for its arguments and its place in the query
    /// @param definition the field in the schema
    /// @param access     how its value is had
    /// @param output     how its value is shown
    /// @param wanted     what is selected of it, should it be a connection
    record Selection(
            String key,
            MergedField field,
            GraphQLFieldDefinition definition,
            Access access,
            Output output,
            Wanted wanted) {}

    /// The form of a value in the answer.
    sealed interface Output {

        /// Whether `null` is no value of it.
        boolean required();

        /// A scalar or a value of an enum.
        record Leaf(boolean required, Leaves.Form form) implements Output {}

        /// An object.
        ///
        /// @param plans what to give of it, by the class of its view
        record One(boolean required, Map<Class<?>, Plan> plans) implements Output {}

        /// A list.
        record Many(boolean required, Output item) implements Output {}
    }
}
