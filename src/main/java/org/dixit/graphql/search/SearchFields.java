package org.dixit.graphql.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dixit.archive.filter.SearchPunctuation;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.read.StatementReads;
import org.dixit.archive.read.StatementRow;
import org.dixit.graphql.type.ActorView;
import org.dixit.graphql.type.ArticleView;
import org.dixit.graphql.type.StatementView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The matches of a search in the rows of a page, read only if they are selected.
@GraphQLApi
@RegisterForReflection
public class SearchFields {

    private static final String SNIPPET =
            "The words around the match of filter.text as HTML: everything is escaped except <mark> and </mark> around the matching words. Null if filter.text is not given.";

    private final StatementReads statements;
    private final ArticleReads articles;
    private final ActorReads actors;

    SearchFields(StatementReads statements, ArticleReads articles, ActorReads actors) {
        this.statements = statements;
        this.articles = articles;
        this.actors = actors;
    }

    /// The match in a statement.
    @Description(SNIPPET)
    public @Nullable String snippet(@Source StatementView.Edge edge) {
        String text = edge.text();
        return text == null
                ? null
                : edge.node()
                        .siblings()
                        .find(
                                List.of("snippet", text),
                                edge.node().row(),
                                StatementRow::id,
                                keys -> html(statements.headlines(keys, text)));
    }

    /// The match in the text of an article.
    @Description(SNIPPET + " The beginning of the text where only the title has it.")
    public @Nullable String snippet(@Source ArticleView.Edge edge) {
        String text = edge.text();
        return text == null
                ? null
                : edge.node()
                        .siblings()
                        .find(
                                List.of("snippet", text),
                                edge.node().row(),
                                row -> row.revision().id(),
                                keys -> html(articles.headlines(keys, text)));
    }

    /// The name that matched.
    @Description("The name that best matches filter.name; null if filter.name is not given.")
    public @Nullable NameMatchView match(@Source ActorView.Edge edge) {
        String asked = edge.asked();
        return asked == null
                ? null
                : edge.node()
                        .siblings()
                        .find(
                                List.of("match", asked),
                                edge.node().row(),
                                ActorRow::id,
                                keys -> actors.matches(keys, asked).entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey, entry -> NameMatchView.of(entry.getValue()))));
    }

    private static Map<UUID, String> html(Map<UUID, String> headlines) {
        return headlines.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> html(entry.getValue())));
    }

    private static String html(String headline) {
        return headline.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace(String.valueOf(SearchPunctuation.BEGIN), "<mark>")
                .replace(String.valueOf(SearchPunctuation.END), "</mark>");
    }
}
