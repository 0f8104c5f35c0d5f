package org.dixit.archive;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.extraction.Polarity;
import org.dixit.extraction.SpeechAct;
import org.dixit.extraction.StatementRole;

/// Reads of who speaks to whom and about whom in current texts: one SQL statement a call, however many there are.
/// Nobody has ties with itself.
@Singleton
public class TieReads {

    private final Sql sql;

    TieReads(Sql sql) {
        this.sql = sql;
    }

    /// Which ties of an actor.
    ///
    /// @param speaks whether the actor is the one who speaks
    /// @param role   ADDRESSEE or MENTIONED: what the one who does not speak is
    /// @param which  the statements that count
    public record Ask(boolean speaks, StatementRole role, WhichStatements which) {}

    /// A page of the actors that each of `actors` has such a tie with, the most statements first.
    public Map<UUID, Slice<CounterpartRow>> counterparts(Ask ask, List<UUID> actors, Page page) {
        return counterparts(ask).pages(sql, actors, page, row -> counterpart(ask, row));
    }

    /// The number of actors that each of `actors` has such a tie with.
    public Map<UUID, Integer> counterpartCounts(Ask ask, List<UUID> actors) {
        return counterparts(ask).counts(sql, actors);
    }

    /// The ties among actors, the most statements first. Ids of merged actors stand for the kept ones.
    public List<TieRow> among(List<UUID> actors, WhichStatements which) {
        Query query = isKept(which) ? keptAmong(actors) : countedAmong(actors, which);
        query.add("ORDER BY 4 DESC, 1, 2, 3");
        return sql.list(query, row -> new TieRow(row.id(), row.id(), row.word(StatementRole.class), row.number()));
    }

    private static Query keptAmong(List<UUID> actors) {
        return Query.of("SELECT n.speaker_id, n.other_id, n.role, n.statements FROM tie n")
                .add("WHERE n.speaker_id = " + WhichParticipants.KEPT, actors)
                .add("AND n.other_id = " + WhichParticipants.KEPT, actors);
    }

    private static Query countedAmong(List<UUID> actors, WhichStatements which) {
        Query query = Query.of("SELECT q.actor_id, t.actor_id, t.role, count(*)::integer")
                .add(from("t.role IN ('ADDRESSEE', 'MENTIONED')", which.needsRow()))
                .add("WHERE " + Parts.SPOKEN + " AND q.actor_id <> t.actor_id")
                .add("AND q.actor_id = " + WhichParticipants.KEPT, actors)
                .add("AND t.actor_id = " + WhichParticipants.KEPT, actors);
        which.addTo(query, Anchor.PART);
        return query.add("GROUP BY 1, 2, 3");
    }

    /// What is done in the statements of each tie, by the key of the tie.
    public Map<UUID, List<TieCount>> details(List<TieRow> ties, WhichStatements which) {
        Query query = Query.of("SELECT p.parent, s.speech_act, s.polarity, count(*)::integer AS statements FROM")
                .add(parents(ties))
                .add("CROSS JOIN participation q JOIN participation t ON t.statement_id = q.statement_id")
                .add("JOIN statement s ON s.id = q.statement_id WHERE true")
                .add(OF_TIE);
        which.addTo(query, Anchor.PART);
        query.add("GROUP BY 1, 2, 3 ORDER BY 1, 4 DESC, 2, 3");
        return sql.listByParent(
                query, row -> new TieCount(row.word(SpeechAct.class), row.word(Polarity.class), row.number()));
    }

    /// A page of the statements of each tie, by the key of the tie.
    public Map<UUID, Slice<StatementRow>> statements(List<TieRow> ties, WhichStatements which, Page page) {
        return statements(which, page.sort(), true)
                .pages(sql, parents(ties), page, false, StatementRow.reader(Along.NOTHING));
    }

    /// The number of statements of each tie, by the key of the tie.
    public Map<UUID, Integer> statementCounts(List<TieRow> ties, WhichStatements which) {
        return statements(which, Sort.NEWEST, false).counts(sql, parents(ties));
    }

    private static final String OF_TIE =
            "AND q.actor_id = p.speaker AND t.actor_id = p.other AND t.role = p.role AND " + Parts.SPOKEN;

    private static Query parents(List<TieRow> ties) {
        return Query.of(
                "unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[]) AS p (parent, speaker, other, role)",
                ties.stream().map(TieRow::key).toList(),
                ties.stream().map(TieRow::speaker).toList(),
                ties.stream().map(TieRow::other).toList(),
                ties.stream().map(tie -> tie.role().name()).toList());
    }

    private static Level statements(WhichStatements which, Sort sort, boolean row) {
        Query children = from("true", row || which.needsRow()).add("WHERE true " + OF_TIE);
        which.addTo(children, Anchor.PART);
        return StatementRow.level(
                children, StatementReads.sort(Anchor.PART, which, sort), "q.statement_id", false, Along.NOTHING);
    }

    /// The speaker's `participation q`, the other's `t` and, where it is needed, `statement s`.
    private static Query from(String other, boolean row) {
        return Query.of("FROM participation q JOIN participation t ON t.statement_id = q.statement_id AND " + other)
                .add(row ? "JOIN statement s ON s.id = q.statement_id" : "");
    }

    private static Level counterparts(Ask ask) {
        String self = ask.speaks ? "speaker_id" : "other_id";
        String other = ask.speaks ? "other_id" : "speaker_id";
        Query children = isKept(ask.which)
                ? Query.of("FROM tie n WHERE n." + self + " = p.parent AND n.role = '" + ask.role + "'")
                : Query.of("FROM (").add(counted(ask)).add(") n WHERE true");
        return new Level("n.statements", children, "-n.statements", "n." + other).withActor("sort_key");
    }

    /// The counterparts of `p.parent` with the number of statements, from all of these.
    private static Query counted(Ask ask) {
        String self = ask.speaks ? "q" : "t";
        String other = ask.speaks ? "t.actor_id AS other_id" : "q.actor_id AS speaker_id";
        Query query = Query.of("SELECT " + other + ", count(*)::integer AS statements")
                .add(from("t.role = '" + ask.role + "'", ask.which.needsRow()))
                .add("WHERE " + self + ".actor_id = p.parent AND t.current AND q.actor_id <> t.actor_id")
                .add("AND " + Parts.SPOKEN);
        ask.which.addTo(query, Anchor.PART);
        return query.add("GROUP BY 1");
    }

    /// Whether the database keeps the number of statements of each tie.
    private static boolean isKept(WhichStatements which) {
        return which.equals(WhichStatements.ALL);
    }

    private static CounterpartRow counterpart(Ask ask, Row row) throws SQLException {
        int statements = row.number();
        ActorRow other = ActorRow.read(row);
        UUID self = row.parent();
        return new CounterpartRow(
                other,
                new TieRow(ask.speaks ? self : other.id(), ask.speaks ? other.id() : self, ask.role, statements));
    }
}
