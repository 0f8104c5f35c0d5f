package org.dixit.archive.filter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// Criteria for statements. A `null` criterion is not applied, and a list matches any of its values; all criteria
/// must hold.
///
/// @param speaker     the criteria for an actor who said it, alone or with others
/// @param addressee   the criteria for an actor to whom it was said
/// @param mentioned   the criteria for an actor about whom it was said
/// @param articles    the articles, one of which contains it
/// @param origin      the criteria for the origin of its article
/// @param languages   the language ranges, one of which matches its text, see [LanguageRanges]
/// @param kinds       the kinds, one of which it has
/// @param speechActs  the speech acts, one of which it performs
/// @param polarities  the polarities, one of which it has
/// @param certainties the certainties, one of which it has
/// @param realized    whether it was uttered
/// @param reported    whether it is within the content of another statement
/// @param conditional whether it has a condition
/// @param confidence  the minimum confidence, above 0 and at most 1
/// @param text        words in the content, in web search syntax
/// @param since       the earliest date, inclusive; with criteria for places, the earliest date of publication there
/// @param until       the latest date, exclusive; with criteria for places, the latest date of publication there
/// @param not         the criteria that it must not meet
public record StatementCriteria(
        ParticipantCriteria speaker,
        ParticipantCriteria addressee,
        ParticipantCriteria mentioned,
        @Nullable List<UUID> articles,
        OriginCriteria origin,
        @Nullable List<String> languages,
        @Nullable Set<StatementKind> kinds,
        @Nullable Set<SpeechAct> speechActs,
        @Nullable Set<Polarity> polarities,
        @Nullable Set<Certainty> certainties,
        @Nullable Boolean realized,
        @Nullable Boolean reported,
        @Nullable Boolean conditional,
        @Nullable Double confidence,
        @Nullable String text,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable StatementCriteria not) {

    /// The roles of the actors who make a statement.
    static final String SPEAKING = "IN ('SPEAKER', 'CO_SPEAKER')";

    /// The search for words that are passed as a parameter.
    public static final String SEARCH = "websearch_to_tsquery('dixit', ?)";

    /// Replaces punctuation in the search by marks that the search recognizes.
    public StatementCriteria {
        text = text == null ? null : SearchPunctuation.normalizeQuery(text);
    }

    /// Every statement.
    public static final StatementCriteria ALL = dated(null, null);

    /// Returns the criteria for every statement from `since`, inclusive, to `until`, exclusive.
    public static StatementCriteria dated(@Nullable Instant since, @Nullable Instant until) {
        return new StatementCriteria(
                ParticipantCriteria.ANY,
                ParticipantCriteria.ANY,
                ParticipantCriteria.ANY,
                null,
                OriginCriteria.ANY,
                null,
                null,
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

    /// Returns these criteria with another origin and period.
    public StatementCriteria of(OriginCriteria origin, @Nullable Instant since, @Nullable Instant until) {
        return new StatementCriteria(
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
                reported,
                conditional,
                confidence,
                text,
                since,
                until,
                not);
    }

    /// Whether the only criteria are the dates and, possibly, that they are known.
    public boolean hasOnlyDates() {
        return !Boolean.FALSE.equals(origin.dated())
                && of(OriginCriteria.ANY, since, until).equals(dated(since, until))
                && !origin.hasPlaceCriteria();
    }

    /// Whether the conditions need `statement s` itself, not only its date and participants.
    public boolean needsRow() {
        return Stream.of(
                                articles,
                                languages,
                                kinds,
                                speechActs,
                                polarities,
                                certainties,
                                realized,
                                reported,
                                conditional,
                                confidence,
                                text)
                        .anyMatch(Objects::nonNull)
                || !origin.equals(OriginCriteria.ANY)
                || (not != null && not.needsRow());
    }

    /// Adds the conditions on the statements in the table `at`; `statement s` must be joined if [#needsRow].
    public void addTo(SqlQuery query, StatementTable at) {
        // places must have published the text within the period, whenever the first place did
        Instant since = origin.hasPlaceCriteria() ? null : this.since;
        Instant until = origin.hasPlaceCriteria() ? null : this.until;
        if (text != null && speaker.hasOnlyActors()) {
            speaker.addSpeakersTo(query);
        } else {
            speaker.addTo(query, SPEAKING, at, since, until);
        }
        addressee.addTo(query, "= 'ADDRESSEE'", at, since, until);
        mentioned.addTo(query, "= 'MENTIONED'", at, since, until);
        query.andAnyOf("s.article_id = ANY (?::uuid[])", articles)
                .andAnyOf(
                        "EXISTS (SELECT FROM article_revision r WHERE r.id = s.revision_id AND "
                                + LanguageRanges.condition("r.language") + ")",
                        languages)
                .andAnyEnum("s.kind = ANY (?::text[])", kinds)
                .andAnyEnum("s.speech_act = ANY (?::text[])", speechActs)
                .andAnyEnum("s.polarity = ANY (?::text[])", polarities)
                .andAnyEnum("s.certainty = ANY (?::text[])", certainties)
                .and("s.realized = ?", realized)
                .and("(s.reported_by_id IS NOT NULL) = ?", reported)
                .and("(s.condition_start IS NOT NULL) = ?", conditional)
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
