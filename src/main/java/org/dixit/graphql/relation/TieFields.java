package org.dixit.graphql.relation;

import static java.util.Objects.requireNonNull;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.relation.TieCount;
import org.dixit.archive.relation.TieReads;
import org.dixit.archive.relation.TieRow;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.filter.StatementOrder;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.relay.SiblingLoader;
import org.dixit.graphql.selection.ByKey;
import org.dixit.graphql.type.ActorView;
import org.dixit.graphql.type.StatementView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields about ties: who speaks to and about whom.
@GraphQLApi
@RegisterForReflection
public class TieFields {

    private static final int MAX_ACTORS = 20;

    private final TieReads ties;
    private final ActorReads actors;

    TieFields(TieReads ties, ActorReads actors) {
        this.ties = ties;
        this.actors = actors;
    }

    /// The actors to or about whom an actor speaks, or who speak to or about it.
    @ByKey
    @NonNull
    @Description(
            "The actors that this actor speaks to or about, or that speak to or about it, in current texts. Those with the most statements come first.")
    public CounterpartConnection.Connection counterparts(
            @Source ActorView actor,
            @NonNull @Name("direction") @Description("The direction of the relation.") TieDirection direction,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Counts only the statements that match this filter.") @Nullable
                    StatementFilter filter) {
        TieReads.TieSelection selection =
                new TieReads.TieSelection(direction.speaks(), direction.role(), StatementFilter.criteria(filter));
        PageRequest page = ConnectionArguments.page(first, after, last, before, ConnectionKind.COUNTERPARTS, Sort.MOST);
        return requireNonNull(actor.siblings()
                .load(List.of("counterparts", selection, page), rows -> connections(selection, page, actor.siblings()))
                .get(actor.row().id()));
    }

    private Map<UUID, CounterpartConnection.Connection> connections(
            TieReads.TieSelection selection, PageRequest page, SiblingLoader<ActorRow> selves) {
        List<UUID> keys = selves.rows().stream().map(ActorRow::id).distinct().toList();
        var slices = ties.counterparts(selection, keys, page);
        return CounterpartConnection.factory(selection, selves, slices)
                .connections(keys, slices, page, some -> ties.counterpartCounts(selection, some));
    }

    /// The graph of the ties among several actors.
    @Query
    @Description("Which of the given actors speak to or about each other in current texts.")
    public DialogueView dialogue(
            @NonNull @Name("actors") @Description("The ids of 2 to 20 actors.") List<@NonNull String> ids,
            @Name("filter") @Description("Counts only the statements that match this filter.") @Nullable
                    StatementFilter filter) {
        if (ids.size() > MAX_ACTORS) {
            throw InvalidArgumentException.input("actors", "at most " + MAX_ACTORS + ", not " + ids.size());
        }
        List<UUID> keys = ids.stream()
                .map(id -> GlobalId.read("actors", id, GlobalId.Type.Actor))
                .distinct()
                .toList();
        Map<UUID, ActorRow> found = actors.byIds(keys);
        for (UUID key : keys) {
            if (!found.containsKey(key)) {
                throw InvalidArgumentException.input(
                        "actors", "\"" + GlobalId.of(GlobalId.Type.Actor, key) + "\" is the id of no actor");
            }
        }
        // two ids of merged actors refer to one actor
        List<ActorRow> rows = keys.stream().map(found::get).distinct().toList();
        if (rows.size() < 2) {
            throw InvalidArgumentException.input("actors", "at least 2, not " + rows.size());
        }
        StatementCriteria criteria = StatementFilter.criteria(filter);
        Function<ActorRow, ActorView> view = ActorView.views(rows);
        Map<UUID, ActorView> views = rows.stream().collect(Collectors.toMap(ActorRow::id, view));
        List<TieRow> among = ties.among(List.copyOf(views.keySet()), criteria);
        SiblingLoader<TieRow> siblings = new SiblingLoader<>(among);
        return new DialogueView(
                rows.stream().map(row -> views.get(row.id())).toList(),
                among.stream()
                        .map(row -> new TieView(
                                requireNonNull(views.get(row.speaker())),
                                requireNonNull(views.get(row.other())),
                                TieKind.of(row.role()),
                                row.statements(),
                                row,
                                criteria,
                                siblings))
                        .toList());
    }

    /// The speech acts of the statements of a tie.
    @NonNull
    @Description("The number of statements by speech act, in descending order.")
    public List<@NonNull SpeechActCount> speechActs(@Source TieView tie) {
        return sums(tie, TieCount::speechAct).stream()
                .map(entry -> new SpeechActCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The polarities of the statements of a tie.
    @NonNull
    @Description("The number of statements by polarity, in descending order.")
    public List<@NonNull PolarityCount> polarities(@Source TieView tie) {
        return sums(tie, TieCount::polarity).stream()
                .map(entry -> new PolarityCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private <W extends Comparable<? super W>> List<Map.Entry<W, Integer>> sums(
            TieView tie, Function<TieCount, W> word) {
        List<TieCount> counts = tie.siblings()
                .load("counts", rows -> ties.details(rows, tie.which()))
                .getOrDefault(tie.row().key(), List.of());
        return counts.stream()
                .collect(Collectors.groupingBy(word, Collectors.summingInt(TieCount::statements)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<W, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /// The statements of a tie.
    @NonNull
    @Description("The statements that the relation is based on.")
    public StatementView.Connection statements(
            @Source TieView tie,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("orderBy") @Description("The order of the items, except POSITION. The default is NEWEST.") @Nullable
                    StatementOrder orderBy) {
        StatementCriteria criteria = tie.which();
        PageRequest page = ConnectionArguments.page(
                first,
                after,
                last,
                before,
                ConnectionKind.STATEMENTS,
                StatementOrder.sort(orderBy, StatementOrder.NEWEST, criteria));
        return requireNonNull(tie.siblings()
                .load(List.of("statements", page), rows -> connections(rows, criteria, page))
                .get(tie.row().key()));
    }

    private Map<UUID, StatementView.Connection> connections(
            List<TieRow> rows, StatementCriteria criteria, PageRequest page) {
        Map<UUID, TieRow> byKey =
                rows.stream().collect(Collectors.toMap(TieRow::key, Function.identity(), (one, same) -> one));
        return StatementView.factory(criteria.text())
                .connections(
                        List.copyOf(byKey.keySet()),
                        ties.statements(List.copyOf(byKey.values()), criteria, page),
                        page,
                        some -> ties.statementCounts(
                                some.stream().map(byKey::get).toList(), criteria));
    }
}
