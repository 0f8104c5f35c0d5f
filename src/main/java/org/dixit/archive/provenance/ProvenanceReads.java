package org.dixit.archive.provenance;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;

/// Reads of the provenance of statements: one SQL statement per call, however many parents there are.
@Singleton
public class ProvenanceReads {

    private final SqlReader sql;

    ProvenanceReads(SqlReader sql) {
        this.sql = sql;
    }

    private record Cut(int place, String words) {}

    /// Returns the words of each range. Each text is decompressed once, however many ranges it has.
    public Map<TextRange, String> words(Collection<TextRange> stretches) {
        List<TextRange> asked = stretches.stream().distinct().toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<UUID> texts = asked.stream().map(TextRange::revision).distinct().toList();
        SqlQuery query = SqlQuery.of(
                        "WITH t AS MATERIALIZED (SELECT id, text || '' AS text FROM article_revision"
                                + " WHERE id = ANY (?::uuid[]))",
                        texts)
                .add("SELECT p.place::integer AS place, substr(t.text, p.s + 1, p.e - p.s) AS words")
                .add(
                        "FROM unnest(?::uuid[], ?::text[]::integer[], ?::text[]::integer[])"
                                + " WITH ORDINALITY AS p (id, s, e, place) JOIN t ON t.id = p.id",
                        asked.stream().map(TextRange::revision).toList(),
                        asked.stream().map(s -> Integer.toString(s.start())).toList(),
                        asked.stream().map(s -> Integer.toString(s.end())).toList());
        Map<TextRange, String> words = new HashMap<>();
        sql.list(query, row -> new Cut(row.number(), row.text()))
                .forEach(cut -> words.put(asked.get(cut.place - 1), cut.words));
        return words;
    }

    /// Returns the evidence for each statement. The speaker's likelihood is that of the best mention of the speaker
    /// within the words for it.
    public Map<UUID, Evidence> evidence(List<UUID> statements) {
        SqlQuery query = SqlQuery.of("""
                SELECT s.id AS parent, r.extractor,
                    (SELECT max(m.confidence) FROM participation q
                     JOIN mention m ON m.revision_id = s.revision_id AND m.actor_id = q.actor_id
                         AND m.span_start >= q.span_start AND m.span_end <= q.span_end
                     WHERE q.statement_id = s.id AND q.role = 'SPEAKER') AS speaker
                FROM statement s JOIN article_revision r ON r.id = s.revision_id
                WHERE s.id = ANY (?::uuid[])""", statements);
        return sql.oneByParent(query, row -> new Evidence(row.text(), row.valueOrNull(Double.class)));
    }
}
