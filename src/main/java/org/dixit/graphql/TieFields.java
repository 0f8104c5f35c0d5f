package org.dixit.graphql;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.archive.ActorReads;
import org.dixit.archive.ActorRow;
import org.dixit.archive.Page;
import org.dixit.archive.Sort;
import org.dixit.archive.TieCount;
import org.dixit.archive.TieReads;
import org.dixit.archive.TieRow;
import org.dixit.archive.WhichStatements;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Who speaks to and about whom.
@GraphQLApi
public class TieFields {

    private static final int MOST_ACTORS = 20;

    private final TieReads ties;
    private final ActorReads actors;

    TieFields(TieReads ties, ActorReads actors) {
        this.ties = ties;
        this.actors = actors;
    }

    /// Whom it speaks to or about, and who speaks to it or of it.
    @ByKey
    @NonNull
    @Description(
            "Whom it speaks to or about, and who speaks to it or of it, in current texts; the most statements first.")
    public Counterparts.Connection counterparts(
            @Source ActorView actor,
            @NonNull @Name("direction") @Description("Which counterparts.") TieDirection direction,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which statements count.") @Nullable StatementFilter filter) {
        TieReads.Ask ask = new TieReads.Ask(direction.speaks(), direction.role(), StatementFilter.which(filter));
        Page page = Paging.page(first, after, last, before, Listed.COUNTERPARTS, Sort.MOST);
        return requireNonNull(actor.siblings()
                .ask(List.of("counterparts", ask, page), rows -> connections(ask, page, actor.siblings()))
                .get(actor.row().id()));
    }

    private Map<UUID, Counterparts.Connection> connections(TieReads.Ask ask, Page page, Siblings<ActorRow> selves) {
        List<UUID> keys = selves.rows().stream().map(ActorRow::id).distinct().toList();
        var slices = ties.counterparts(ask, keys, page);
        return Counterparts.shape(ask, selves, slices)
                .connections(keys, slices, page, some -> ties.counterpartCounts(ask, some));
    }

    /// The graph among several actors.
    @Query
    @Description("Who of some actors speaks to and about whom of them, in current texts.")
    public DialogueView dialogue(
            @NonNull @Name("actors") @Description("The ids of 2 to 20 actors.") List<@NonNull String> ids,
            @Name("filter") @Description("Which statements count.") @Nullable StatementFilter filter) {
        if (ids.size() > MOST_ACTORS) {
            throw Refused.input("actors", "at most " + MOST_ACTORS + ", not " + ids.size());
        }
        List<UUID> keys = ids.stream()
                .map(id -> Ids.read("actors", id, Ids.Type.Actor))
                .distinct()
                .toList();
        Map<UUID, ActorRow> found = actors.byIds(keys);
        for (UUID key : keys) {
            if (!found.containsKey(key)) {
                throw Refused.input("actors", "\"" + Ids.of(Ids.Type.Actor, key) + "\" is the id of no actor");
            }
        }
        // two ids of merged actors are one actor
        List<ActorRow> rows = keys.stream().map(found::get).distinct().toList();
        if (rows.size() < 2) {
            throw Refused.input("actors", "at least 2, not " + rows.size());
        }
        WhichStatements which = StatementFilter.which(filter);
        Function<ActorRow, ActorView> view = ActorView.level(rows);
        Map<UUID, ActorView> views = rows.stream().collect(Collectors.toMap(ActorRow::id, view));
        List<TieRow> among = ties.among(List.copyOf(views.keySet()), which);
        Siblings<TieRow> siblings = new Siblings<>(among);
        return new DialogueView(
                rows.stream().map(row -> views.get(row.id())).toList(),
                among.stream()
                        .map(row -> new TieView(
                                requireNonNull(views.get(row.speaker())),
                                requireNonNull(views.get(row.other())),
                                TieKind.of(row.role()),
                                row.statements(),
                                row,
                                which,
                                siblings))
                        .toList());
    }

    /// What is done in the statements of a tie.
    @NonNull
    @Description("How many of the statements do what, the most first.")
    public List<@NonNull SpeechActCount> speechActs(@Source TieView tie) {
        return sums(tie, TieCount::speechAct).stream()
                .map(entry -> new SpeechActCount(SpeechAct.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    /// The commitments in the statements of a tie.
    @NonNull
    @Description("How many of the statements have which polarity, the most first.")
    public List<@NonNull PolarityCount> polarities(@Source TieView tie) {
        return sums(tie, TieCount::polarity).stream()
                .map(entry -> new PolarityCount(Polarity.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private <W extends Comparable<? super W>> List<Map.Entry<W, Integer>> sums(
            TieView tie, Function<TieCount, W> word) {
        List<TieCount> counts = tie.siblings()
                .ask("counts", rows -> ties.details(rows, tie.which()))
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
    @Description("The statements behind it.")
    public StatementView.Connection statements(
            @Source TieView tie,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("orderBy") @Description("Their order, but for POSITION; NEWEST where none is given.") @Nullable
                    StatementOrder orderBy) {
        WhichStatements which = tie.which();
        Page page = Paging.page(
                first,
                after,
                last,
                before,
                Listed.STATEMENTS,
                StatementOrder.sort(orderBy, StatementOrder.NEWEST, which));
        return requireNonNull(tie.siblings()
                .ask(List.of("statements", page), rows -> connections(rows, which, page))
                .get(tie.row().key()));
    }

    private Map<UUID, StatementView.Connection> connections(List<TieRow> rows, WhichStatements which, Page page) {
        Map<UUID, TieRow> byKey =
                rows.stream().collect(Collectors.toMap(TieRow::key, Function.identity(), (one, same) -> one));
        return StatementView.shape(which.text())
                .connections(
                        List.copyOf(byKey.keySet()),
                        ties.statements(List.copyOf(byKey.values()), which, page),
                        page,
                        some -> ties.statementCounts(
                                some.stream().map(byKey::get).toList(), which));
    }
}
