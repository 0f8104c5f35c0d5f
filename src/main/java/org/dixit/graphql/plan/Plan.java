package org.dixit.graphql.plan;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import graphql.execution.MergedField;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.List;
import java.util.Map;
import org.dixit.archive.sql.Snapshot;
import org.dixit.graphql.selection.SelectedFields;
import org.jspecify.annotations.Nullable;

/// The fields to return for an object of one type.
///
/// @param selections    the fields, in the order of the answer
/// @param expectedReads the highest number of reads seen so far, if this is the plan of a whole query
/// @param frame         the length of an object in JSON without its values
record Plan(List<Selection> selections, Snapshot.ExpectedReads expectedReads, int frame) {

    Plan(List<Selection> selections) {
        this(selections, new Snapshot.ExpectedReads(), frame(selections));
    }

    /// Counts the braces and, for each field, its key with quotation marks, colon and comma.
    private static int frame(List<Selection> selections) {
        return 2
                + selections.stream()
                        .mapToInt(field -> field.key().length() + 4)
                        .sum();
    }

    /// The number of fields in this plan and all plans below it.
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
    /// @param key            its name in the answer
    /// @param name           the same name, encoded for JSON
    /// @param field          the fields of the query that select it, for its arguments and location
    /// @param definition     the field in the schema
    /// @param access         how its value is obtained
    /// @param output         how its value is shown
    /// @param selectedFields the fields selected of its value, if that is a connection or a node
    /// @param arguments      its arguments, if all of them are literals
    record Selection(
            String key,
            SerializableString name,
            MergedField field,
            GraphQLFieldDefinition definition,
            FieldAccess access,
            Output output,
            SelectedFields selectedFields,
            Literals arguments) {

        Selection(
                MergedField field,
                GraphQLFieldDefinition definition,
                FieldAccess access,
                Output output,
                SelectedFields selectedFields) {
            this(
                    field.getResultKey(),
                    new SerializedString(field.getResultKey()),
                    field,
                    definition,
                    access,
                    output,
                    selectedFields,
                    new Literals(field));
        }
    }

    /// The arguments of a field as its resolver takes them, kept if they contain no variable: they are then the same
    /// for each execution.
    static final class Literals {

        private final boolean all;
        private volatile @Nullable Object @Nullable [] values;

        /// Prepares to keep the arguments of `field`.
        Literals(MergedField field) {
            all = field.getArguments().stream().noneMatch(argument -> hasVariable(argument.getValue()));
        }

        private static boolean hasVariable(Node<?> value) {
            return value instanceof VariableReference
                    || value.getChildren().stream().anyMatch(Literals::hasVariable);
        }

        /// The arguments that were kept; `null` if there are none.
        @Nullable
        Object @Nullable [] kept() {
            return values;
        }

        /// Keeps the arguments if they contain no variable.
        void keep(@Nullable Object[] read) {
            if (all) {
                values = read;
            }
        }
    }

    /// The form of a value in the answer.
    sealed interface Output {

        /// Whether the value must not be `null`.
        boolean required();

        /// A scalar or an enum value.
        record Leaf(boolean required, LeafFormats.Format form) implements Output {}

        /// An object.
        ///
        /// @param plans the plan of the object, by the class of its view
        record One(boolean required, Map<Class<?>, Plan> plans) implements Output {}

        /// A list.
        record Many(boolean required, Output item) implements Output {}
    }
}
