package org.dixit.graphql;

import java.time.Instant;
import java.util.List;
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

    @Description("From one of these newspapers, agencies or sites.")
    public @Nullable List<@NonNull String> publisher;

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

    @Description("Dated at this time or later; a date means its beginning in UTC.")
    public @Nullable Instant since;

    @Description("Dated before this time; a date means its beginning in UTC, so that the day itself is left out.")
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
        Given.period(field, since, until);
        return new WhichArticles(
                Given.anyOf(field + ".publisher", publisher),
                Given.languages(field + ".language", language),
                Ids.readAll(field + ".speaker", speaker, Ids.Type.Actor),
                Ids.readAll(field + ".mentions", mentions, Ids.Type.Actor),
                Given.search(field + ".text", text),
                Given.time(field + ".since", since),
                Given.time(field + ".until", until),
                not == null ? null : not.which(field + ".not", depth + 1));
    }
}
