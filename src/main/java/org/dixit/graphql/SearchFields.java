package org.dixit.graphql;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dixit.archive.ActorReads;
import org.dixit.archive.ActorRow;
import org.dixit.archive.ArticleReads;
import org.dixit.archive.Headline;
import org.dixit.archive.StatementReads;
import org.dixit.archive.StatementRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// What a search found in the rows of a page, read only where it is selected.
@GraphQLApi
public class SearchFields {

    private static final String SNIPPET =
            "The words around what filter.text finds, as HTML: all is escaped but for <mark> and </mark> about what was found. Null without filter.text.";

    private final StatementReads statements;
    private final ArticleReads articles;
    private final ActorReads actors;

    SearchFields(StatementReads statements, ArticleReads articles, ActorReads actors) {
        this.statements = statements;
        this.articles = articles;
        this.actors = actors;
    }

    /// What was found in a statement.
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

    /// What was found in the text of an article.
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

    /// The name that was found.
    @Description("The name that is most like filter.name; null without filter.name.")
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
                .replace(String.valueOf(Headline.BEGIN), "<mark>")
                .replace(String.valueOf(Headline.END), "</mark>");
    }
}
