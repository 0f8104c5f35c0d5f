package org.dixit.archive;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads of where statements come from: one SQL statement a call, however many parents there are.
@Singleton
public class ProvenanceReads {

    private final Sql sql;

    ProvenanceReads(Sql sql) {
        this.sql = sql;
    }

    private record Cut(int place, String words) {}

    /// The words of each stretch. Each text is unpacked once, however many stretches it has.
    public Map<Stretch, String> words(Collection<Stretch> stretches) {
        List<Stretch> asked = stretches.stream().distinct().toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<UUID> texts = asked.stream().map(Stretch::revision).distinct().toList();
        Query query = Query.of(
                        "WITH t AS MATERIALIZED (SELECT id, text || '' AS text FROM article_revision"
                                + " WHERE id = ANY (?::uuid[]))",
                        texts)
                .add("SELECT p.place::integer AS place, substr(t.text, p.s + 1, p.e - p.s) AS words")
                .add(
                        "FROM unnest(?::uuid[], ?::text[]::integer[], ?::text[]::integer[])"
                                + " WITH ORDINALITY AS p (id, s, e, place) JOIN t ON t.id = p.id",
                        asked.stream().map(Stretch::revision).toList(),
                        asked.stream().map(s -> Integer.toString(s.start())).toList(),
                        asked.stream().map(s -> Integer.toString(s.end())).toList());
        Map<Stretch, String> words = new HashMap<>();
        sql.list(query, row -> new Cut(row.number(), row.text()))
                .forEach(cut -> words.put(asked.get(cut.place - 1), cut.words));
        return words;
    }

    /// Why each statement is believed. The speaker's part is that of the best mention of the speaker within the
    /// words for it.
    public Map<UUID, Evidence> evidence(List<UUID> statements) {
        Query query = Query.of("""
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
