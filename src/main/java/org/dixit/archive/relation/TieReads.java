package org.dixit.archive.relation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.filter.ParticipantCriteria;
import org.dixit.archive.filter.ParticipationConditions;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.filter.StatementTable;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.read.StatementProjection;
import org.dixit.archive.read.StatementReads;
import org.dixit.archive.read.StatementRow;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.Sort;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementRole;

/// Reads of ties, that is, of who speaks to whom and about whom in current texts: one SQL statement per call, however
/// many actors there are. No actor has a tie with itself.
@Singleton
public class TieReads {

    private final SqlReader sql;

    TieReads(SqlReader sql) {
        this.sql = sql;
    }

    /// Selects ties of an actor.
    ///
    /// @param speaks   whether the actor is the speaker
    /// @param role     ADDRESSEE or MENTIONED: the role of the other one
    /// @param criteria the statements to count
    public record TieSelection(boolean speaks, StatementRole role, StatementCriteria criteria) {}

    /// Returns a page of the actors with which each of `actors` has such a tie, by number of statements, the greatest
    /// first.
    public Map<UUID, Slice<CounterpartRow>> counterparts(TieSelection selection, List<UUID> actors, PageRequest page) {
        return counterparts(selection).pages(sql, actors, page, row -> counterpart(selection, row));
    }

    /// Returns the number of actors with which each of `actors` has such a tie.
    public Map<UUID, Integer> counterpartCounts(TieSelection selection, List<UUID> actors) {
        return counterparts(selection).counts(sql, actors);
    }

    /// Returns the ties among actors, by number of statements, the greatest first. The id of a merged actor means the
    /// kept one.
    public List<TieRow> among(List<UUID> actors, StatementCriteria criteria) {
        SqlQuery query = isKept(criteria) ? keptAmong(actors) : countedAmong(actors, criteria);
        query.add("ORDER BY 4 DESC, 1, 2, 3");
        return sql.list(query, row -> new TieRow(row.id(), row.id(), row.enumValue(StatementRole.class), row.number()));
    }

    private static SqlQuery keptAmong(List<UUID> actors) {
        return SqlQuery.of("SELECT n.speaker_id, n.other_id, n.role, n.statements FROM tie n")
                .add("WHERE n.speaker_id = " + ParticipantCriteria.KEPT, actors)
                .add("AND n.other_id = " + ParticipantCriteria.KEPT, actors);
    }

    private static SqlQuery countedAmong(List<UUID> actors, StatementCriteria criteria) {
        SqlQuery query = SqlQuery.of("SELECT q.actor_id, t.actor_id, t.role, count(*)::integer")
                .add(from("t.role IN ('ADDRESSEE', 'MENTIONED')", criteria.needsRow()))
                .add("WHERE " + ParticipationConditions.SPOKEN + " AND q.actor_id <> t.actor_id")
                .add("AND q.actor_id = " + ParticipantCriteria.KEPT, actors)
                .add("AND t.actor_id = " + ParticipantCriteria.KEPT, actors);
        criteria.addTo(query, StatementTable.PART);
        return query.add("GROUP BY 1, 2, 3");
    }

    /// Returns the counts of statements of each tie by speech act and polarity, by the key of the tie.
    public Map<UUID, List<TieCount>> details(List<TieRow> ties, StatementCriteria criteria) {
        SqlQuery query = SqlQuery.of("SELECT p.parent, s.speech_act, s.polarity, count(*)::integer AS statements FROM")
                .add(parents(ties))
                .add("CROSS JOIN participation q JOIN participation t ON t.statement_id = q.statement_id")
                .add("JOIN statement s ON s.id = q.statement_id WHERE true")
                .add(OF_TIE);
        criteria.addTo(query, StatementTable.PART);
        query.add("GROUP BY 1, 2, 3 ORDER BY 1, 4 DESC, 2, 3");
        return sql.listByParent(
                query,
                row -> new TieCount(row.enumValue(SpeechAct.class), row.enumValue(Polarity.class), row.number()));
    }

    /// Returns a page of the statements of each tie, by the key of the tie.
    public Map<UUID, Slice<StatementRow>> statements(List<TieRow> ties, StatementCriteria criteria, PageRequest page) {
        return statements(criteria, page.sort(), true)
                .pages(sql, parents(ties), page, false, StatementRow.reader(StatementProjection.NOTHING));
    }

    /// Returns the number of statements of each tie, by the key of the tie.
    public Map<UUID, Integer> statementCounts(List<TieRow> ties, StatementCriteria criteria) {
        return statements(criteria, Sort.NEWEST, false).counts(sql, parents(ties));
    }

    private static final String OF_TIE = "AND q.actor_id = p.speaker AND t.actor_id = p.other AND t.role = p.role AND "
            + ParticipationConditions.SPOKEN;

    private static SqlQuery parents(List<TieRow> ties) {
        return SqlQuery.of(
                "unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[]) AS p (parent, speaker, other, role)",
                ties.stream().map(TieRow::key).toList(),
                ties.stream().map(TieRow::speaker).toList(),
                ties.stream().map(TieRow::other).toList(),
                ties.stream().map(tie -> tie.role().name()).toList());
    }

    private static ChildPages statements(StatementCriteria criteria, Sort sort, boolean row) {
        SqlQuery children = from("true", row || criteria.needsRow()).add("WHERE true " + OF_TIE);
        criteria.addTo(children, StatementTable.PART);
        return StatementRow.childPages(
                children,
                StatementReads.sort(StatementTable.PART, criteria, sort),
                "q.statement_id",
                false,
                StatementProjection.NOTHING);
    }

    /// The FROM clause: the speaker's `participation q`, the other actor's `t` and, if `row` is set, `statement s`.
    private static SqlQuery from(String other, boolean row) {
        return SqlQuery.of("FROM participation q JOIN participation t ON t.statement_id = q.statement_id AND " + other)
                .add(row ? "JOIN statement s ON s.id = q.statement_id" : "");
    }

    private static ChildPages counterparts(TieSelection selection) {
        String self = selection.speaks ? "speaker_id" : "other_id";
        String other = selection.speaks ? "other_id" : "speaker_id";
        SqlQuery children = isKept(selection.criteria)
                ? SqlQuery.of("FROM tie n WHERE n." + self + " = p.parent AND n.role = '" + selection.role + "'")
                : SqlQuery.of("FROM (").add(counted(selection)).add(") n WHERE true");
        return new ChildPages("n.statements", children, "-n.statements", "n." + other)
                .withActor("sort_key", ActorRow.COLUMNS);
    }

    /// Builds a query of the counterparts of `p.parent` with the number of statements, counted from the statements
    /// themselves.
    private static SqlQuery counted(TieSelection selection) {
        String self = selection.speaks ? "q" : "t";
        String other = selection.speaks ? "t.actor_id AS other_id" : "q.actor_id AS speaker_id";
        SqlQuery query = SqlQuery.of("SELECT " + other + ", count(*)::integer AS statements")
                .add(from("t.role = '" + selection.role + "'", selection.criteria.needsRow()))
                .add("WHERE " + self + ".actor_id = p.parent AND t.current AND q.actor_id <> t.actor_id")
                .add("AND " + ParticipationConditions.SPOKEN);
        selection.criteria.addTo(query, StatementTable.PART);
        return query.add("GROUP BY 1");
    }

    /// Whether the database stores the number of statements of each tie for this selection.
    private static boolean isKept(StatementCriteria criteria) {
        return criteria.equals(StatementCriteria.ALL);
    }

    private static CounterpartRow counterpart(TieSelection selection, ResultRow row) throws SQLException {
        int statements = row.number();
        ActorRow other = ActorRow.read(row);
        UUID self = row.parent();
        return new CounterpartRow(
                other,
                new TieRow(
                        selection.speaks ? self : other.id(),
                        selection.speaks ? other.id() : self,
                        selection.role,
                        statements));
    }
}
