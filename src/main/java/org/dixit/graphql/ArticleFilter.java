package org.dixit.graphql;

import java.time.Instant;
import java.util.List;
import org.dixit.archive.Origin;
import org.dixit.archive.WhichArticles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which articles a client asks for.
@Input("ArticleFilter")
@Description("Which articles: all that is given must hold, and of a list any value may.")
public class ArticleFilter {

    @Description("Published at one of these URLs, in whatever form.")
    public @Nullable List<@NonNull String> url;

    @Description("Published by one of these newspapers, agencies or sites, whatever the case and the accents.")
    public @Nullable List<@NonNull String> publisher;

    @Description("Written by one of these authors, whatever the case and the accents.")
    public @Nullable List<@NonNull String> author;

    @Description("Words in the title, in the syntax of web search.")
    public @Nullable String title;

    @Description("Whether actors and statements were looked for in the current text.")
    public @Nullable Boolean analysed;

    @Description("Whether it is known when it was published.")
    public @Nullable Boolean dated;

    @Description(
            "Whether any place still shows it; without this field those that one does. With false, url, publisher and author mean the places that did.")
    public @Nullable Boolean current;

    @Description(
            "With a current text in one of these languages: a tag of BCP 47 (RFC 4647, basic filtering) finds the longer ones, too: en finds en-GB; * finds any.")
    public @Nullable List<@NonNull String> language;

    @Id
    @Description("One of these actors says something in the current text.")
    public @Nullable List<@NonNull String> speaker;

    @Id
    @Description("The current text mentions one of these actors.")
    public @Nullable List<@NonNull String> mentions;

    @Description(
            "Words in the title or the current text (of its first 100,000 characters), in the syntax of web search: quotation marks for a phrase, or, a minus sign for not.")
    public @Nullable String text;

    @Description("Dated at this time or later. With url, publisher or author: published there at this time or later.")
    public @Nullable Instant since;

    @Description("Dated before this time. With url, publisher or author: published there before this time.")
    public @Nullable Instant until;

    @Name("not")
    @Description(Given.NOT)
    public @Nullable ArticleFilter not;

    /// The filter in the archive's terms.
    ///
    /// @throws Refused where a value cannot be used
    static WhichArticles which(@Nullable ArticleFilter filter) {
        return filter == null ? WhichArticles.ALL : filter.which("filter", 0);
    }

    private WhichArticles which(String field, int depth) {
        Given.notTooDeep(field, depth);
        return new WhichArticles(
                new Origin(
                        Given.anyOf(field + ".publisher", publisher),
                        Given.anyOf(field + ".author", author),
                        Given.addresses(field + ".url", url),
                        dated),
                Given.words(field + ".title", title),
                analysed,
                current,
                Given.languages(field + ".language", language),
                Ids.readAll(field + ".speaker", speaker, Ids.Type.Actor),
                Ids.readAll(field + ".mentions", mentions, Ids.Type.Actor),
                Given.words(field + ".text", text),
                Given.time(field + ".since", since),
                Given.time(field + ".until", until),
                not == null ? null : not.which(field + ".not", depth + 1));
    }
}
