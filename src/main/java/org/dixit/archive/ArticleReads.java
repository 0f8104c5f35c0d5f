package org.dixit.archive;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads of articles, their texts and mentions: one SQL statement a call, however many parents there are.
@Singleton
public class ArticleReads {

    private final Sql sql;

    ArticleReads(Sql sql) {
        this.sql = sql;
    }

    /// A page of all articles with the `wanted` components and their keys, `null` for all.
    public Slice<ArticleRow> page(WhichArticles which, @Nullable Set<String> wanted, Page page) {
        return articles("", which, page.sort(), wanted).page(sql, page, ArticleRow.reader(wanted));
    }

    /// The number of all articles.
    public int count(WhichArticles which) {
        return articles("", which, Sort.NEWEST, null).count(sql);
    }

    /// A page of the articles whose current text mentions each actor, as [#page].
    public Map<UUID, Slice<ArticleRow>> mentioning(
            List<UUID> actors, WhichArticles which, @Nullable Set<String> wanted, Page page) {
        return articles(MENTIONING, which, page.sort(), wanted).pages(sql, actors, page, ArticleRow.reader(wanted));
    }

    /// The number of articles whose current text mentions each actor.
    public Map<UUID, Integer> mentioningCounts(List<UUID> actors, WhichArticles which) {
        return articles(MENTIONING, which, Sort.NEWEST, null).counts(sql, actors);
    }

    /// The articles with these keys; unknown keys are left out.
    public Map<UUID, ArticleRow> byIds(List<UUID> ids) {
        return sql.oneByParent(byKeys(ids, null), ArticleRow.reader(null));
    }

    /// The same with the `wanted` components and their keys, `null` for all; the read goes with the next one.
    public Supplier<Map<UUID, ArticleRow>> byIdsWithNext(List<UUID> ids, @Nullable Set<String> wanted) {
        return sql.oneByParentWithNext(byKeys(ids, wanted), ArticleRow.reader(wanted));
    }

    /// The article that is shown at an address, with the `wanted` components and its keys, `null` for all; empty where
    /// none is.
    public Map<UUID, ArticleRow> at(WebAddress address, @Nullable Set<String> wanted) {
        Query query = Query.of("SELECT a.id AS parent, " + ArticleRow.columns(wanted))
                .add("FROM appearance x JOIN article a ON a.id = x.article_id " + ArticleRow.withRevision("a"))
                .add("WHERE x.replaced_at IS NULL AND x.url_key = text_sha256(?)", address.compared());
        return sql.oneByParent(query, ArticleRow.reader(wanted));
    }

    /// A page of the places that show each article, the first one first; where `former`, also of those that did.
    public Map<UUID, Slice<AppearanceRow>> appearances(List<UUID> articles, boolean former, Page page) {
        return appearances(former).pages(sql, articles, page, AppearanceRow::read);
    }

    /// The number of such places of each article.
    public Map<UUID, Integer> appearanceCounts(List<UUID> articles, boolean former) {
        return appearances(former).counts(sql, articles);
    }

    private static Level appearances(boolean former) {
        Query children = Query.of("FROM appearance x WHERE x.article_id = p.parent");
        return new Level(
                AppearanceRow.COLUMNS, former ? children : children.add("AND x.replaced_at IS NULL"), "0", "x.id");
    }

    /// The words of each text around those that `search` finds, which stand between [Headline] marks.
    public Map<UUID, String> headlines(List<UUID> revisions, String search) {
        return sql.oneByParent(
                Headline.of("s.text", search).add("FROM article_revision s WHERE s.id = ANY (?::uuid[])", revisions),
                Headline::read);
    }

    /// The text of each revision.
    public Map<UUID, String> texts(List<UUID> revisions) {
        return sql.oneByParent(
                Query.of("SELECT id AS parent, text FROM article_revision WHERE id = ANY (?::uuid[])", revisions),
                Row::text);
    }

    /// A page of the texts of each article, the latest first.
    public Map<UUID, Slice<RevisionRow>> revisions(List<UUID> articles, Page page) {
        return REVISIONS.pages(sql, articles, page, RevisionRow::read);
    }

    /// The number of texts of each article.
    public Map<UUID, Integer> revisionCounts(List<UUID> articles) {
        return REVISIONS.counts(sql, articles);
    }

    /// The texts with these keys; unknown keys are left out.
    public Map<UUID, RevisionRow> revisionsByIds(List<UUID> ids) {
        return sql.oneByParent(
                Query.of("SELECT r.id AS parent, " + RevisionRow.COLUMNS)
                        .add("FROM article_revision r WHERE r.id = ANY (?::uuid[])", ids),
                RevisionRow::read);
    }

    /// A page of the mentions in each text, in order; the parents are revisions.
    public Map<UUID, Slice<MentionRow>> mentions(List<UUID> revisions, WhichMentions which, Page page) {
        return mentions(which).pages(sql, revisions, page, MentionRow::read);
    }

    /// The number of mentions in each text; the parents are revisions.
    public Map<UUID, Integer> mentionCounts(List<UUID> revisions, WhichMentions which) {
        return mentions(which).counts(sql, revisions);
    }

    /// The mentions with these keys; unknown keys are left out.
    public Map<UUID, MentionRow> mentionsByIds(List<UUID> ids) {
        return sql.oneByParent(
                Query.of("SELECT m.id AS parent, " + MentionRow.COLUMNS)
                        .add("FROM mention m JOIN article_revision r ON r.id = m.revision_id")
                        .add("WHERE m.id = ANY (?::uuid[])", ids),
                MentionRow::read);
    }

    private static final String MENTIONING = """
            AND EXISTS (SELECT FROM mention m WHERE m.actor_id = p.parent AND m.revision_id = a.current_revision_id)""";

    private static final Level REVISIONS = new Level(
            RevisionRow.COLUMNS, Query.of("FROM article_revision r WHERE r.article_id = p.parent"), "r.number", "r.id");

    private static Query byKeys(List<UUID> ids, @Nullable Set<String> wanted) {
        return Query.of("SELECT a.id AS parent, " + ArticleRow.columns(wanted))
                .add("FROM article a " + ArticleRow.withRevision("a") + " WHERE a.id = ANY (?::uuid[])", ids);
    }

    private static Level mentions(WhichMentions which) {
        Query children = Query.of("FROM mention m JOIN article_revision r ON r.id = m.revision_id")
                .add("WHERE m.revision_id = p.parent");
        which.addTo(children);
        return new Level(MentionRow.COLUMNS, children, "m.span_start", "m.id");
    }

    private static Level articles(String scope, WhichArticles which, Sort sort, @Nullable Set<String> wanted) {
        Query children =
                Query.of("FROM article a " + ArticleRow.withRevision("a")).add("WHERE true " + scope);
        which.addTo(children);
        String text = which.text();
        Query value = sort == Sort.RELEVANCE && text != null
                ? Query.of("-ts_rank(a.title_search || r.text_search, " + WhichStatements.SEARCH + ", 1)::float8", text)
                : Query.of("a.dated");
        return new Level(ArticleRow.columns(wanted), children, value, "a.id");
    }
}
