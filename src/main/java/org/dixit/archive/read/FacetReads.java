package org.dixit.archive.read;

import jakarta.inject.Singleton;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;
import org.jspecify.annotations.Nullable;

/// Reads of the values that articles have in common: one SQL statement per call. Names that differ only in case or
/// accents are the same value.
@Singleton
public class FacetReads {

    private final SqlReader sql;

    FacetReads(SqlReader sql) {
        this.sql = sql;
    }

    /// An attribute that articles have in common.
    public enum Facet {
        /// The newspaper, agency or site.
        PUBLISHER("p.publisher_key", "p.publisher", "appearance p WHERE p.replaced_at IS NULL"),
        /// The author.
        AUTHOR("p.author_key", "p.author", "appearance p WHERE p.replaced_at IS NULL"),
        /// The language of the current text.
        LANGUAGE("p.language", "p.language", "article_revision p WHERE p.current");

        private final String key;
        private final String name;
        private final String from;

        Facet(String key, String name, String from) {
            this.key = key;
            this.name = name;
            this.from = from;
        }
    }

    /// Returns a page of the values, by name.
    ///
    /// @param prefix the beginning of the values, ignoring case and accents; `null` for all
    public Slice<FacetRow> page(Facet facet, @Nullable String prefix, PageRequest page) {
        return childPages(facet, prefix).page(sql, page, row -> new FacetRow(row.text(), row.number()));
    }

    /// Returns the number of values.
    public int count(Facet facet, @Nullable String prefix) {
        return childPages(facet, prefix).count(sql);
    }

    private static ChildPages childPages(Facet facet, @Nullable String prefix) {
        SqlQuery children = SqlQuery.of("FROM (SELECT " + facet.key + " AS key, mode() WITHIN GROUP (ORDER BY "
                        + facet.name + ") AS name, count(DISTINCT p.article_id)::integer AS articles")
                .add("FROM " + facet.from + " AND " + facet.key + " IS NOT NULL")
                .and("starts_with(folded(" + facet.key + "), folded(?))", prefix)
                .add("GROUP BY 1) n WHERE true");
        return new ChildPages("n.name, n.articles", children, "n.key", "md5(n.key)::uuid");
    }
}
