package org.dixit.archive.sources;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.filter.ParticipationConditions;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;

/// Reads of the sources of statements in texts: one SQL statement per call. The parents are revisions.
@Singleton
public class SourceReads {

    private final SqlReader sql;

    SourceReads(SqlReader sql) {
        this.sql = sql;
    }

    /// Returns the number of statements of each text by kind of source, according to their speakers.
    public Map<UUID, SourceTally> tallies(List<UUID> revisions) {
        return sql.oneByParent(
                SqlQuery.of("""
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

    /// Returns a page of the sources of each text, by number of statements, the greatest first.
    public Map<UUID, Slice<SourceRow>> sources(List<UUID> revisions, PageRequest page) {
        return SOURCES.pages(sql, revisions, page, SourceRow::read);
    }

    /// Returns the number of sources of each text.
    public Map<UUID, Integer> sourceCounts(List<UUID> revisions) {
        return SOURCES.counts(sql, revisions);
    }

    private static final ChildPages SOURCES = new ChildPages(
                    "n.statements, n.quoted, n.length, n.share",
                    SqlQuery.of("""
                    FROM (SELECT q.actor_id, count(*)::integer AS statements,
                            (count(*) FILTER (WHERE s.kind <> 'INDIRECT'))::integer AS quoted,
                            sum(char_length(s.content_words))::integer AS length,
                            round(sum(char_length(s.content_words)) / sum(sum(char_length(s.content_words))) OVER (), 4)
                                ::double precision AS share
                        FROM statement s JOIN participation q ON q.statement_id = s.id
                        WHERE s.revision_id = p.parent AND\s""" + ParticipationConditions.SPOKEN + " GROUP BY q.actor_id) n WHERE true"),
                    "-n.statements",
                    "n.actor_id")
            .withActor("sort_key", ActorRow.COLUMNS);
}
