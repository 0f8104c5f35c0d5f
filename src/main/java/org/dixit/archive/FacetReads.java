package org.dixit.archive;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Reads of the values that articles have in common: one SQL statement a call. Names that differ in case or accents
/// alone are one.
@Singleton
public class FacetReads {

    private final Sql sql;

    FacetReads(Sql sql) {
        this.sql = sql;
    }

    /// What articles have in common.
    public enum Facet {
        /// The newspaper, agency or site.
        PUBLISHER("p.publisher_key", "p.publisher", "appearance p WHERE p.replaced_at IS NULL"),
        /// Who wrote it.
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

    /// A page of the values, by name.
    ///
    /// @param prefix how they begin, whatever the case and the accents; `null` for all
    public Slice<FacetRow> page(Facet facet, @Nullable String prefix, Page page) {
        return level(facet, prefix).page(sql, page, row -> new FacetRow(row.text(), row.number()));
    }

    /// The number of values.
    public int count(Facet facet, @Nullable String prefix) {
        return level(facet, prefix).count(sql);
    }

    private static Level level(Facet facet, @Nullable String prefix) {
        Query children = Query.of("FROM (SELECT " + facet.key + " AS key, mode() WITHIN GROUP (ORDER BY " + facet.name
                        + ") AS name, count(DISTINCT p.article_id)::integer AS articles")
                .add("FROM " + facet.from + " AND " + facet.key + " IS NOT NULL")
                .and("starts_with(folded(" + facet.key + "), folded(?))", prefix)
                .add("GROUP BY 1) n WHERE true");
        return new Level("n.name, n.articles", children, "n.key", "md5(n.key)::uuid");
    }
}
