package org.dixit.archive;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dixit.extraction.Polarity;
import org.dixit.extraction.SpeechAct;
import org.dixit.extraction.StatementKind;
import org.jspecify.annotations.Nullable;

/// Which statements to read. `null` asks for nothing, a list for any of its values; all that is asked for must hold.
///
/// @param speakers   said by one of them, alone or with others
/// @param addressees said to one of them
/// @param mentions   said about one of them
/// @param articles   in one of them
/// @param kinds      of one of these kinds
/// @param speechActs doing one of these
/// @param polarities of one of these
/// @param text       words in the content, in the syntax of web search
/// @param since      not before
/// @param until      before
public record WhichStatements(
        @Nullable List<UUID> speakers,
        @Nullable List<UUID> addressees,
        @Nullable List<UUID> mentions,
        @Nullable List<UUID> articles,
        @Nullable Set<StatementKind> kinds,
        @Nullable Set<SpeechAct> speechActs,
        @Nullable Set<Polarity> polarities,
        @Nullable String text,
        @Nullable Instant since,
        @Nullable Instant until) {

    /// Every statement.
    public static final WhichStatements ALL =
            new WhichStatements(null, null, null, null, null, null, null, null, null, null);

    /// The same question about other actors; `change` is called for each list of them.
    public WhichStatements withActors(UnaryOperator<List<UUID>> change) {
        if (speakers == null && addressees == null && mentions == null) {
            return this;
        }
        return new WhichStatements(
                speakers == null ? null : change.apply(speakers),
                addressees == null ? null : change.apply(addressees),
                mentions == null ? null : change.apply(mentions),
                articles,
                kinds,
                speechActs,
                polarities,
                text,
                since,
                until);
    }

    /// The conditions on `statement s`, whose date is the expression `dated`.
    void addTo(Query query, String dated) {
        addRole(query, "IN ('SPEAKER', 'CO_SPEAKER')", speakers);
        addRole(query, "= 'ADDRESSEE'", addressees);
        addRole(query, "= 'MENTIONED'", mentions);
        query.andAnyOf("s.article_id = ANY (?::uuid[])", articles)
                .andAnyOf("s.kind = ANY (?::text[])", names(kinds))
                .andAnyOf("s.speech_act = ANY (?::text[])", names(speechActs))
                .andAnyOf("s.polarity = ANY (?::text[])", names(polarities))
                .and("s.content_search @@ websearch_to_tsquery('dixit', ?)", text)
                .and(dated + " >= ?", since)
                .and(dated + " < ?", until);
    }

    private static void addRole(Query query, String role, @Nullable List<UUID> actors) {
        query.andAnyOf(
                "EXISTS (SELECT FROM participation f WHERE f.statement_id = s.id AND f.role " + role
                        + " AND f.actor_id = ANY (?::uuid[]))",
                actors);
    }

    private static @Nullable List<String> names(@Nullable Set<? extends Enum<?>> values) {
        return values == null ? null : values.stream().<String>map(Enum::name).toList();
    }
}
