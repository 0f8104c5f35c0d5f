package org.dixit.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dixit.extraction.Certainty;
import org.dixit.extraction.Polarity;
import org.dixit.extraction.SpeechAct;
import org.dixit.extraction.StatementKind;
import org.jspecify.annotations.Nullable;

/// Which statements to read. `null` asks for nothing, a list for any of its values; all that is asked for must
/// hold.
///
/// @param speaker    said by such an actor, alone or with others
/// @param addressee  said to such an actor
/// @param mentioned  said about such an actor
/// @param articles   in one of them
/// @param origin     of an article that was published there
/// @param languages  of a text in a language that one of these ranges finds, see [Languages]
/// @param kinds      of one of these kinds
/// @param speechActs doing one of these
/// @param polarities of one of these
/// @param certainties of one of these
/// @param realized   whether it was uttered
/// @param confidence at least as sure, over 0 to 1
/// @param text       words in the content, in the syntax of web search
/// @param since      not before; where places are asked for, published there not before
/// @param until      before; where places are asked for, published there before
/// @param not        and not like this
public record WhichStatements(
        WhichParticipants speaker,
        WhichParticipants addressee,
        WhichParticipants mentioned,
        @Nullable List<UUID> articles,
        Origin origin,
        @Nullable List<String> languages,
        @Nullable Set<StatementKind> kinds,
        @Nullable Set<SpeechAct> speechActs,
        @Nullable Set<Polarity> polarities,
        @Nullable Set<Certainty> certainties,
        @Nullable Boolean realized,
        @Nullable Double confidence,
        @Nullable String text,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable WhichStatements not) {

    /// The roles of those who say a statement.
    static final String SPEAKING = "IN ('SPEAKER', 'CO_SPEAKER')";

    /// The search for words, as a parameter.
    static final String SEARCH = "websearch_to_tsquery('dixit', ?)";

    /// With the marks that the search knows.
    public WhichStatements {
        text = text == null ? null : Marks.asked(text);
    }

    /// Every statement.
    public static final WhichStatements ALL = dated(null, null);

    /// Every statement since one time and before another.
    static WhichStatements dated(@Nullable Instant since, @Nullable Instant until) {
        return new WhichStatements(
                WhichParticipants.ANY,
                WhichParticipants.ANY,
                WhichParticipants.ANY,
                null,
                Origin.ANY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                since,
                until,
                null);
    }

    /// The same of a time and with an origin that may differ.
    WhichStatements of(Origin origin, @Nullable Instant since, @Nullable Instant until) {
        return new WhichStatements(
                speaker,
                addressee,
                mentioned,
                articles,
                origin,
                languages,
                kinds,
                speechActs,
                polarities,
                certainties,
                realized,
                confidence,
                text,
                since,
                until,
                not);
    }

    /// Whether nothing is asked for but the dates, and maybe that they are known.
    boolean asksOnlyDates() {
        return !Boolean.FALSE.equals(origin.dated())
                && of(Origin.ANY, since, until).equals(dated(since, until))
                && !origin.asksPlaces();
    }

    /// Whether the conditions look at `statement s` itself, not only at its date and participants.
    boolean needsRow() {
        return Stream.of(articles, languages, kinds, speechActs, polarities, certainties, realized, confidence, text)
                        .anyMatch(Objects::nonNull)
                || !origin.equals(Origin.ANY)
                || (not != null && not.needsRow());
    }

    /// The conditions on the statements found `at`, which is `statement s` where [#needsRow] says so.
    void addTo(Query query, Anchor at) {
        // of places it is asked that they published the text within the time, whenever the first one did
        Instant since = origin.asksPlaces() ? null : this.since;
        Instant until = origin.asksPlaces() ? null : this.until;
        if (text != null && speaker.asksOnlyActors()) {
            speaker.addSpeakersTo(query);
        } else {
            speaker.addTo(query, SPEAKING, at, since, until);
        }
        addressee.addTo(query, "= 'ADDRESSEE'", at, since, until);
        mentioned.addTo(query, "= 'MENTIONED'", at, since, until);
        query.andAnyOf("s.article_id = ANY (?::uuid[])", articles)
                .andAnyOf(
                        "EXISTS (SELECT FROM article_revision r WHERE r.id = s.revision_id AND "
                                + Languages.found("r.language") + ")",
                        languages)
                .andAnyWord("s.kind = ANY (?::text[])", kinds)
                .andAnyWord("s.speech_act = ANY (?::text[])", speechActs)
                .andAnyWord("s.polarity = ANY (?::text[])", polarities)
                .andAnyWord("s.certainty = ANY (?::text[])", certainties)
                .and("s.realized = ?", realized)
                .and("s.confidence >= ?", confidence)
                .and("s.content_search @@ " + SEARCH, text)
                .and(at.dated() + " >= ?", since)
                .and(at.dated() + " < ?", until);
        origin.addTo(
                query,
                "s.article_id",
                at.current() ? "x.replaced_at IS NULL" : "(x.replaced_at IS NULL OR NOT s.current)",
                this.since,
                this.until);
        origin.addDateTo(query);
        if (not != null) {
            query.add("AND (true");
            not.addTo(query, at);
            query.add(") IS NOT TRUE");
        }
    }
}
