package org.dixit.graphql.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.graphql.type.ActorView;
import org.dixit.graphql.type.ArticleView;
import org.dixit.graphql.type.StatementView;
import org.eclipse.microprofile.graphql.Ignore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a query selects decides which columns are read.
class SelectedFieldsTest {

    private static SelectedFields selected(String field) {
        return SelectedFields.of(false, Set.of(), Map.of(field, Set.of()));
    }

    private static Stream<String> fields(Class<? extends Record> view) {
        return Stream.of(view.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .filter(accessor -> !accessor.isAnnotationPresent(Ignore.class))
                .map(Method::getName);
    }

    static Stream<String> statementFields() {
        return fields(StatementView.class);
    }

    static Stream<String> articleFields() {
        return fields(ArticleView.class);
    }

    static Stream<String> actorFields() {
        return fields(ActorView.class);
    }

    /// A field whose name is not that of its column has to be listed in [SelectedFields].
    @ParameterizedTest
    @MethodSource("statementFields")
    void fieldsOfStatementsHaveColumns(String field) {
        assertThat(selected(field).ofStatements().components())
                .as("the columns of " + field)
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("articleFields")
    void fieldsOfArticlesHaveColumns(String field) {
        assertThat(selected(field).ofArticles()).as("the columns of " + field).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("actorFields")
    void fieldsOfActorsHaveColumns(String field) {
        assertThat(selected(field).ofActors()).as("the columns of " + field).isNotNull();
    }

    @Test
    void fieldsOfOtherNamesReadTheirColumnsAlone() {
        assertThat(selected("realized").ofStatements().components()).containsExactly("realized");
        assertThat(selected("speakerSpan").ofStatements().components()).containsExactly("source");
        assertThat(selected("coSpeakers").ofStatements().components()).isEmpty();
        assertThat(selected("somethingNew").ofStatements().components())
                .as("the whole row")
                .isNull();
        assertThat(selected("length").ofArticles()).containsExactly("codePoints");
    }

    @Test
    void eachFieldHasItsOwnSelection() {
        SelectedFields outer = selected("kind");
        SelectedFields inner = selected("rule");
        List<Object> nodes = new ArrayList<>();
        assertThat(SelectedFields.current()).isSameAs(SelectedFields.UNKNOWN);

        outer.<Object, RuntimeException>resolve(nodes::add, () -> {
            inner.<Object, RuntimeException>resolve(null, () -> {
                assertThat(SelectedFields.current()).isSameAs(inner);
                SelectedFields.preload("below");
                return nodes;
            });
            assertThat(SelectedFields.current()).isSameAs(outer);
            SelectedFields.preload("node");
            return nodes;
        });

        assertThat(nodes).as("only the outer field can be resolved ahead").containsExactly("node");
        assertThat(SelectedFields.current()).isSameAs(SelectedFields.UNKNOWN);
    }
}
