package org.dixit.archive.read;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dixit.archive.entity.WebAddress;
import org.dixit.archive.filter.ArticleCriteria;
import org.dixit.archive.filter.MentionCriteria;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.Sort;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;
import org.jspecify.annotations.Nullable;

/// Reads of articles, their texts and mentions: one SQL statement per call, however many parents there are.
@Singleton
public class ArticleReads {

    private final SqlReader sql;

    ArticleReads(SqlReader sql) {
        this.sql = sql;
    }

    /// Returns a page of all articles with their keys and the `wanted` components, `null` for all.
    public Slice<ArticleRow> page(ArticleCriteria criteria, @Nullable Set<String> wanted, PageRequest page) {
        return articles("", criteria, page.sort(), wanted).page(sql, page, ArticleRow.reader(wanted));
    }

    /// Returns the number of all articles.
    public int count(ArticleCriteria criteria) {
        return articles("", criteria, Sort.NEWEST, null).count(sql);
    }

    /// Returns a page of the articles whose current text mentions each actor, as [#page].
    public Map<UUID, Slice<ArticleRow>> mentioning(
            List<UUID> actors, ArticleCriteria criteria, @Nullable Set<String> wanted, PageRequest page) {
        return articles(MENTIONING, criteria, page.sort(), wanted).pages(sql, actors, page, ArticleRow.reader(wanted));
    }

    /// Returns the number of articles whose current text mentions each actor.
    public Map<UUID, Integer> mentioningCounts(List<UUID> actors, ArticleCriteria criteria) {
        return articles(MENTIONING, criteria, Sort.NEWEST, null).counts(sql, actors);
    }

    /// Returns the articles with these keys; unknown keys are left out.
    public Map<UUID, ArticleRow> byIds(List<UUID> ids) {
        return sql.oneByParent(byKeys(ids, null), ArticleRow.reader(null));
    }

    /// Like [#byIds], with the keys and the `wanted` components, `null` for all, but sent together with the next
    /// read.
    public Supplier<Map<UUID, ArticleRow>> byIdsWithNext(List<UUID> ids, @Nullable Set<String> wanted) {
        return sql.oneByParentWithNext(byKeys(ids, wanted), ArticleRow.reader(wanted));
    }

    /// Returns the article that is shown at an address, with its keys and the `wanted` components, `null` for all;
    /// empty if there is none.
    public Map<UUID, ArticleRow> at(WebAddress address, @Nullable Set<String> wanted) {
        SqlQuery query = SqlQuery.of("SELECT a.id AS parent, " + ArticleRow.columns(wanted))
                .add("FROM appearance x JOIN article a ON a.id = x.article_id " + ArticleRow.withRevision("a"))
                .add("WHERE x.replaced_at IS NULL AND x.url_key = text_sha256(?)", address.compared());
        return sql.oneByParent(query, ArticleRow.reader(wanted));
    }

    /// Returns a page of the places that show each article, the earliest first; if `former`, including places that no
    /// longer do.
    public Map<UUID, Slice<AppearanceRow>> appearances(List<UUID> articles, boolean former, PageRequest page) {
        return appearances(former).pages(sql, articles, page, AppearanceRow::read);
    }

    /// Returns the number of such places of each article.
    public Map<UUID, Integer> appearanceCounts(List<UUID> articles, boolean former) {
        return appearances(former).counts(sql, articles);
    }

    /// Returns a page of what was known of each appearance before its corrections, the latest first.
    public Map<UUID, Slice<AppearanceVersionRow>> versions(List<UUID> appearances, PageRequest page) {
        return VERSIONS.pages(sql, appearances, page, AppearanceVersionRow::read);
    }

    /// Returns the number of corrections of each appearance.
    public Map<UUID, Integer> versionCounts(List<UUID> appearances) {
        return VERSIONS.counts(sql, appearances);
    }

    private static final ChildPages VERSIONS = new ChildPages(
            AppearanceVersionRow.COLUMNS,
            SqlQuery.of("FROM appearance_history h WHERE h.appearance_id = p.parent"),
            "h.corrected_at",
            "h.id");

    private static ChildPages appearances(boolean former) {
        SqlQuery children = SqlQuery.of("FROM appearance x WHERE x.article_id = p.parent");
        return new ChildPages(
                AppearanceRow.COLUMNS, former ? children : children.add("AND x.replaced_at IS NULL"), "0", "x.id");
    }

    /// Returns an excerpt of each text around the matches of `search`, which are enclosed in [SearchHeadline] marks.
    public Map<UUID, String> headlines(List<UUID> revisions, String search) {
        return sql.oneByParent(
                SearchHeadline.of("s.text", search)
                        .add("FROM article_revision s WHERE s.id = ANY (?::uuid[])", revisions),
                SearchHeadline::read);
    }

    /// Returns the text of each revision.
    public Map<UUID, String> texts(List<UUID> revisions) {
        return sql.oneByParent(
                SqlQuery.of("SELECT id AS parent, text FROM article_revision WHERE id = ANY (?::uuid[])", revisions),
                ResultRow::text);
    }

    /// Returns a page of the texts of each article, the latest first.
    public Map<UUID, Slice<RevisionRow>> revisions(List<UUID> articles, PageRequest page) {
        return REVISIONS.pages(sql, articles, page, RevisionRow::read);
    }

    /// Returns the number of texts of each article.
    public Map<UUID, Integer> revisionCounts(List<UUID> articles) {
        return REVISIONS.counts(sql, articles);
    }

    /// Returns the texts with these keys; unknown keys are left out.
    public Map<UUID, RevisionRow> revisionsByIds(List<UUID> ids) {
        return sql.oneByParent(
                SqlQuery.of("SELECT r.id AS parent, " + RevisionRow.COLUMNS)
                        .add("FROM article_revision r WHERE r.id = ANY (?::uuid[])", ids),
                RevisionRow::read);
    }

    /// Returns a page of the mentions in each text, in order; the parents are revisions.
    public Map<UUID, Slice<MentionRow>> mentions(List<UUID> revisions, MentionCriteria criteria, PageRequest page) {
        return mentions(criteria).pages(sql, revisions, page, MentionRow::read);
    }

    /// Returns the number of mentions in each text; the parents are revisions.
    public Map<UUID, Integer> mentionCounts(List<UUID> revisions, MentionCriteria criteria) {
        return mentions(criteria).counts(sql, revisions);
    }

    /// Returns the mentions with these keys; unknown keys are left out.
    public Map<UUID, MentionRow> mentionsByIds(List<UUID> ids) {
        return sql.oneByParent(
                SqlQuery.of("SELECT m.id AS parent, " + MentionRow.COLUMNS)
                        .add("FROM mention m JOIN article_revision r ON r.id = m.revision_id")
                        .add("WHERE m.id = ANY (?::uuid[])", ids),
                MentionRow::read);
    }

    private static final String MENTIONING = """
        AND EXISTS (SELECT FROM mention m WHERE m.actor_id = p.parent AND m.revision_id = a.current_revision_id)\
        """;

    private static final ChildPages REVISIONS = new ChildPages(
            RevisionRow.COLUMNS,
            SqlQuery.of("FROM article_revision r WHERE r.article_id = p.parent"),
            "r.number",
            "r.id");

    private static SqlQuery byKeys(List<UUID> ids, @Nullable Set<String> wanted) {
        return SqlQuery.of("SELECT a.id AS parent, " + ArticleRow.columns(wanted))
                .add("FROM article a " + ArticleRow.withRevision("a") + " WHERE a.id = ANY (?::uuid[])", ids);
    }

    private static ChildPages mentions(MentionCriteria criteria) {
        SqlQuery children = SqlQuery.of("FROM mention m JOIN article_revision r ON r.id = m.revision_id")
                .add("WHERE m.revision_id = p.parent");
        criteria.addTo(children);
        return new ChildPages(MentionRow.COLUMNS, children, "m.span_start", "m.id");
    }

    private static ChildPages articles(
            String scope, ArticleCriteria criteria, Sort sort, @Nullable Set<String> wanted) {
        SqlQuery children =
                SqlQuery.of("FROM article a " + ArticleRow.withRevision("a")).add("WHERE true " + scope);
        criteria.addTo(children);
        String text = criteria.text();
        SqlQuery value = sort == Sort.RELEVANCE && text != null
                ? SqlQuery.of(
                        "-ts_rank(a.title_search || r.text_search, " + StatementCriteria.SEARCH + ", 1)::float8", text)
                : SqlQuery.of("a.dated");
        return new ChildPages(ArticleRow.columns(wanted), children, value, "a.id");
    }
}
