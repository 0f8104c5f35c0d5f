package org.dixit.graphql.filter;

import java.time.Instant;
import java.util.List;
import org.dixit.archive.filter.ArticleCriteria;
import org.dixit.archive.filter.OriginCriteria;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.relay.GlobalId;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The filter that selects articles.
@Input("ArticleFilter")
@Description("Selects articles. All given fields must match; a list matches if any of its values does.")
public class ArticleFilter {

    @Description("Articles published at one of these URLs, which are compared in a normalized form.")
    public @Nullable List<@NonNull String> url;

    @Description("Articles from one of these publishers, ignoring case and accents.")
    public @Nullable List<@NonNull String> publisher;

    @Description("Articles written by one of these authors, ignoring case and accents.")
    public @Nullable List<@NonNull String> author;

    @Description("Words in the title, in web search syntax.")
    public @Nullable String title;

    @Description("Articles whose current text was analysed (true) or not (false).")
    public @Nullable Boolean analysed;

    @Description("Articles with (true) or without (false) a date of publication.")
    public @Nullable Boolean dated;

    @Description(
            "Articles that some place still shows (true, the default) or that no place shows any more (false). If false, url, publisher and author refer to the places that showed the article.")
    public @Nullable Boolean current;

    @Description(
            "Articles whose current text is in one of these languages. A BCP 47 tag also matches more specific tags (RFC 4647, basic filtering): en matches en-GB; * matches any.")
    public @Nullable List<@NonNull String> language;

    @Id
    @Description("Articles in whose current text one of these actors makes a statement.")
    public @Nullable List<@NonNull String> speaker;

    @Id
    @Description("Articles whose current text mentions one of these actors.")
    public @Nullable List<@NonNull String> mentions;

    @Description(
            "Words in the title or the current text (its first 100,000 characters), in web search syntax: quotation marks for a phrase, \"or\" for alternatives, a minus sign to exclude a word.")
    public @Nullable String text;

    @Description(
            "Articles dated at this time or later. If url, publisher or author is given: published there at this time or later.")
    public @Nullable Instant since;

    @Description(
            "Articles dated before this time; a date excludes the day itself. If url, publisher or author is given: published there before this time.")
    public @Nullable Instant until;

    @Name("not")
    @Description(ArgumentChecks.NOT)
    public @Nullable ArticleFilter not;

    /// Converts the filter to the archive's criteria.
    ///
    /// @throws InvalidArgumentException if a value cannot be used
    public static ArticleCriteria criteria(@Nullable ArticleFilter filter) {
        return filter == null ? ArticleCriteria.ALL : filter.criteria("filter", 0);
    }

    private ArticleCriteria criteria(String field, int depth) {
        ArgumentChecks.checkDepth(field, depth);
        ArgumentChecks.period(field, since, until);
        return new ArticleCriteria(
                new OriginCriteria(
                        ArgumentChecks.anyOf(field + ".publisher", publisher),
                        ArgumentChecks.anyOf(field + ".author", author),
                        ArgumentChecks.addresses(field + ".url", url),
                        dated),
                ArgumentChecks.words(field + ".title", title),
                analysed,
                current,
                ArgumentChecks.languages(field + ".language", language),
                GlobalId.readAll(field + ".speaker", speaker, GlobalId.Type.Actor),
                GlobalId.readAll(field + ".mentions", mentions, GlobalId.Type.Actor),
                ArgumentChecks.search(field + ".text", text),
                ArgumentChecks.time(field + ".since", since),
                ArgumentChecks.time(field + ".until", until),
                not == null ? null : not.criteria(field + ".not", depth + 1));
    }
}
