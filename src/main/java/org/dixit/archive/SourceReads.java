package org.dixit.archive;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads of where current texts have their statements from: one SQL statement a call. The parents are revisions.
@Singleton
public class SourceReads {

    private final Sql sql;

    SourceReads(Sql sql) {
        this.sql = sql;
    }

    /// The kinds of sources of each text, by the speakers of its statements.
    public Map<UUID, SourceTally> tallies(List<UUID> revisions) {
        return sql.oneByParent(
                Query.of("""
                        SELECT p.parent, count(s.id)::integer AS total,
                            (count(*) FILTER (WHERE a.kind NOT IN ('DOCUMENT', 'MEDIA') AND a.named))::integer AS named,
                            (count(*) FILTER (WHERE a.kind NOT IN ('DOCUMENT', 'MEDIA') AND NOT a.named))::integer AS unnamed,
                            (count(*) FILTER (WHERE a.kind = 'DOCUMENT'))::integer AS documents,
                            (count(*) FILTER (WHERE a.kind = 'MEDIA'))::integer AS media
                        FROM unnest(?::uuid[]) AS p (parent)
                        LEFT JOIN statement s ON s.revision_id = p.parent
                        LEFT JOIN actor a ON a.id = s.speaker_id
                        GROUP BY p.parent""", revisions),
                row -> new SourceTally(row.number(), row.number(), row.number(), row.number(), row.number()));
    }

    /// A page of the sources of each text, the most statements first.
    public Map<UUID, Slice<SourceRow>> sources(List<UUID> revisions, Page page) {
        return SOURCES.pages(sql, revisions, page, SourceRow::read);
    }

    /// The number of sources of each text.
    public Map<UUID, Integer> sourceCounts(List<UUID> revisions) {
        return SOURCES.counts(sql, revisions);
    }

    private static final Level SOURCES = new Level(
                    "n.statements, n.quoted, n.length, n.share",
                    Query.of("""
                    FROM (SELECT q.actor_id, count(*)::integer AS statements,
                            (count(*) FILTER (WHERE s.kind <> 'INDIRECT'))::integer AS quoted,
                            sum(char_length(s.content_words))::integer AS length,
                            round(sum(char_length(s.content_words)) / sum(sum(char_length(s.content_words))) OVER (), 4)
                                ::double precision AS share
                        FROM statement s JOIN participation q ON q.statement_id = s.id
                        WHERE s.revision_id = p.parent AND\s""" + Parts.SPOKEN + " GROUP BY q.actor_id) n WHERE true"),
                    "-n.statements",
                    "n.actor_id")
            .withActor("sort_key");
}
