package org.dixit.graphql.plan;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import org.dixit.archive.Snapshot;
import org.dixit.graphql.Wanted;
import org.jspecify.annotations.Nullable;

/// What to give of an object of one type.
///
/// @param selections what to give, in the order of the answer
/// @param habit      how often the whole was seen to read, should it be that of a query
/// @param frame      the length of an object in JSON without its values
record Plan(List<Selection> selections, Snapshot.Habit habit, int frame) {

    Plan(List<Selection> selections) {
        this(selections, new Snapshot.Habit(), frame(selections));
    }

    /// The braces and, for each field, its key with quotation marks, colon and comma.
    private static int frame(List<Selection> selections) {
        return 2
                + selections.stream()
                        .mapToInt(field -> field.key().length() + 4)
                        .sum();
    }

    /// How many fields there are in it and below it.
    int fields() {
        return selections.stream().mapToInt(field -> 1 + fields(field.output())).sum();
    }

    private static int fields(Output output) {
        return switch (output) {
            case Output.Leaf _ -> 0;
            case Output.One one ->
                one.plans().values().stream().mapToInt(Plan::fields).sum();
            case Output.Many many -> fields(many.item());
        };
    }

    /// One field of the answer: two aliases of a field are two selections.
    ///
    /// @param key        its name in the answer
    /// @param name       the same as JSON has it
    /// @param field      the fields of the query that ask for it, for its arguments and its place in the query
    /// @param definition the field in the schema
    /// @param access     how its value is had
    /// @param output     how its value is shown
    /// @param wanted     what is selected of it, should it be a connection
    /// @param arguments  its arguments, should all of them be literals
    record Selection(
            String key,
            SerializableString name,
            MergedField field,
            GraphQLFieldDefinition definition,
            Access access,
            Output output,
            Wanted wanted,
            Literals arguments) {

        Selection(MergedField field, GraphQLFieldDefinition definition, Access access, Output output, Wanted wanted) {
            this(
                    field.getResultKey(),
                    new SerializedString(field.getResultKey()),
                    field,
                    definition,
                    access,
                    output,
                    wanted,
                    new Literals(field));
        }
    }

    /// The arguments of a field as its resolver takes them, kept where no variable is in them: then they are the same
    /// each time.
    static final class Literals {

        private final boolean all;
        private volatile @Nullable Object @Nullable [] values;

        /// Of a field.
        Literals(MergedField field) {
            all = field.getArguments().stream().noneMatch(argument -> hasVariable(argument.getValue()));
        }

        private static boolean hasVariable(Node<?> value) {
            return value instanceof VariableReference
                    || value.getChildren().stream().anyMatch(Literals::hasVariable);
        }

        /// Those that were kept; `null` where none were.
        @Nullable
        Object @Nullable [] kept() {
            return values;
        }

        /// Keeps them if they may be.
        void keep(@Nullable Object[] read) {
            if (all) {
                values = read;
            }
        }
    }

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
