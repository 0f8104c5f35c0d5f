package org.dixit.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.dixit.text.Span;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.Extraction.AmbiguousMention;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundMention;
import org.dixit.vocabulary.Extraction.FoundRole;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.Extraction.RoleInStatement;
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;

/// A line of the output of `dixit extract`: the statements and actors of an article, as Jackson writes them. Spans are
/// `[start, end]` in code points, and actors are numbered by their place in `actors`.
///
/// @param id        the article's id, as JSON
/// @param extractor the name and version of the rules
@RegisterForReflection
record StatementsJson(
        @JsonRawValue String id,
        String extractor,
        List<Attribution> statements,
        List<Actor> actors,
        List<Ambiguous> ambiguous) {

    /// A statement.
    ///
    /// @param content           what was said
    /// @param cue               the attributing words, or `null`
    /// @param source            the words for the speaker, or `null`
    /// @param speaker           the name of the speaker, or `null` if it is not known
    /// @param speakerActor      the speaker; left out if it is not known
    /// @param speakerCandidates the actors that may be the speaker, the likeliest first
    /// @param type              direct, indirect or mixed
    /// @param addressee         the words for the addressee, or `null`
    /// @param addresseeActor    the addressee; left out if there is none
    /// @param mentions          the actors that the content is about
    /// @param condition         the words of the content's condition, or `null`
    /// @param nestedIn          the place in `statements` of the statement that reports this one, or `null`
    record Attribution(
            List<List<Integer>> content,
            @Nullable List<Integer> cue,
            @Nullable List<Integer> source,
            @Nullable String speaker,
            @JsonInclude(Include.NON_NULL) @Nullable Integer speakerActor,
            List<Integer> speakerCandidates,
            StatementKind type,
            @Nullable List<Integer> addressee,
            @JsonInclude(Include.NON_NULL) @Nullable Integer addresseeActor,
            List<Integer> mentions,
            Polarity polarity,
            SpeechAct speechAct,
            Certainty certainty,
            boolean realized,
            @Nullable List<Integer> condition,
            @Nullable Integer nestedIn,
            double confidence,
            String rule) {

        static Attribution of(FoundStatement statement, List<FoundActor> actors) {
            RoleInStatement speaker = first(statement, StatementRole.SPEAKER);
            RoleInStatement addressee = first(statement, StatementRole.ADDRESSEE);
            return new Attribution(
                    statement.content().stream().map(StatementsJson::pair).toList(),
                    pairOrNull(statement.cue()),
                    pairOrNull(statement.source()),
                    speaker == null ? null : actors.get(speaker.actor()).name(),
                    speaker == null ? null : speaker.actor(),
                    statement.actors(StatementRole.SPEAKER_CANDIDATE),
                    statement.kind(),
                    addressee == null ? null : pairOrNull(addressee.span()),
                    addressee == null ? null : addressee.actor(),
                    statement.actors(StatementRole.MENTIONED),
                    statement.polarity(),
                    statement.speechAct(),
                    statement.certainty(),
                    statement.realized(),
                    pairOrNull(statement.condition()),
                    statement.reportedBy(),
                    statement.confidence(),
                    statement.rule());
        }

        private static @Nullable RoleInStatement first(FoundStatement statement, StatementRole wanted) {
            return statement.roles().stream()
                    .filter(role -> role.role() == wanted)
                    .findFirst()
                    .orElse(null);
        }
    }

    /// An actor.
    ///
    /// @param named    whether the text gives it a name
    /// @param roles    the titles of its roles
    /// @param mentions the spans of its mentions
    record Actor(
            String name,
            ActorKind type,
            boolean named,
            List<String> names,
            List<String> roles,
            List<List<Integer>> mentions) {

        static Actor of(FoundActor actor) {
            return new Actor(
                    actor.name(),
                    actor.kind(),
                    actor.named(),
                    actor.names(),
                    actor.roles().stream().map(FoundRole::title).toList(),
                    actor.mentions().stream()
                            .map(FoundMention::span)
                            .map(StatementsJson::pair)
                            .toList());
        }
    }

    /// A mention that may refer to several actors.
    record Ambiguous(List<Integer> mention, MentionKind kind, List<Integer> candidates) {

        static Ambiguous of(AmbiguousMention mention) {
            return new Ambiguous(pair(mention.span()), mention.kind(), mention.candidates());
        }
    }

    /// A line for an article that could not be read or analysed.
    ///
    /// @param id    the article's id, as JSON, or `null` if it is not known
    /// @param line  the number of the line in the input, from 1
    /// @param error a sentence
    record Failure(@JsonRawValue @Nullable String id, int line, String error) {}

    /// Returns the line for an article that was analysed.
    ///
    /// @param id as JSON
    static StatementsJson of(String id, Extraction extraction) {
        return new StatementsJson(
                id,
                extraction.extractor(),
                extraction.statements().stream()
                        .map(statement -> Attribution.of(statement, extraction.actors()))
                        .toList(),
                extraction.actors().stream().map(Actor::of).toList(),
                extraction.ambiguous().stream().map(Ambiguous::of).toList());
    }

    private static List<Integer> pair(Span span) {
        return List.of(span.start(), span.end());
    }

    private static @Nullable List<Integer> pairOrNull(@Nullable Span span) {
        return span == null ? null : pair(span);
    }
}
