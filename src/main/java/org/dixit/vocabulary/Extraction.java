package org.dixit.vocabulary;

import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// The actors and statements found in the text of one article. Both are referred to by their index in the lists.
///
/// @param extractor  the name and version of the rules that produced it, such as `dixit-4`
/// @param actors     all actors who speak, are addressed or are mentioned, in the order of their first mentions
/// @param statements every attribution, in the order of their first spans
/// @param ambiguous  the mentions that may refer to more than one actor, in order
public record Extraction(
        String extractor, List<FoundActor> actors, List<FoundStatement> statements, List<AmbiguousMention> ambiguous) {

    /// Copies the lists.
    public Extraction {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        ambiguous = List.copyOf(ambiguous);
    }

    /// A mention that the text leaves ambiguous: it refers to one of several actors.
    ///
    /// @param span       its words, in code points
    /// @param kind       its form
    /// @param candidates the indices of the actors that it may refer to, the likeliest first; at least one
    public record AmbiguousMention(Span span, MentionKind kind, List<Integer> candidates) {

        /// Copies the list.
        public AmbiguousMention {
            candidates = List.copyOf(candidates);
        }
    }

    /// An actor within one article.
    ///
    /// @param kind     the kind of actor
    /// @param named    whether the text gives it a name; "U.S. officials" have none
    /// @param name     the display name: the fullest name, without its title, or the first description
    /// @param names    every name or description that the text uses for it, except pronouns; `name` is not among
    /// them if the text only uses other names, such as "Madrid" for Spain
    /// @param roles    the roles that the text gives it: "Kremlin spokesman"
    /// @param mentions its mentions, in order
    public record FoundActor(
            ActorKind kind,
            boolean named,
            String name,
            List<String> names,
            List<FoundRole> roles,
            List<FoundMention> mentions) {

        /// Copies the lists.
        public FoundActor {
            names = List.copyOf(names);
            roles = List.copyOf(roles);
            mentions = List.copyOf(mentions);
        }
    }

    /// A role that the text gives to an actor.
    ///
    /// @param title       the title as it appears in the text: "spokesman", "President"
    /// @param affiliation the index of the actor that the role belongs to, or `null` if the text names none
    /// @param span        the words that state the role, in code points
    public record FoundRole(String title, @Nullable Integer affiliation, Span span) {}

    /// A mention of an actor.
    ///
    /// @param span       its words, in code points; two mentions of one actor never have the same span
    /// @param kind       its form
    /// @param confidence the probability that it refers to this actor, from 0 to 1
    public record FoundMention(Span span, MentionKind kind, double confidence) {}

    /// One attribution: somebody said something (source, cue, content; Pareti 2016).
    ///
    /// @param kind        direct, indirect or mixed
    /// @param source      the words for the speaker, or `null` if the text has none
    /// @param cue         the attributing words, or `null` if the text has none
    /// @param content     what was said: one or more spans in order, without quotation marks at their edges
    /// @param condition   the words of the content's condition ("if it invaded Ukraine"), or `null`
    /// @param roles       the actors in it: at most one SPEAKER, or else its candidates; an actor has a role
    ///                    at most once
    /// @param reportedBy  the index of the statement whose content contains this one, or `null` at the top of a
    /// chain
    /// @param speechAct   the speech act
    /// @param polarity    whether the speaker affirms or denies the content
    /// @param certainty   how certain the speaker is of the content
    /// @param realized    whether it was uttered; false if the text only predicts, wishes or asks for it
    /// @param confidence  the probability that content, cue and speaker are right, from 0 to 1
    /// @param rule        the rule that found it
    public record FoundStatement(
            StatementKind kind,
            @Nullable Span source,
            @Nullable Span cue,
            List<Span> content,
            @Nullable Span condition,
            List<RoleInStatement> roles,
            @Nullable Integer reportedBy,
            SpeechAct speechAct,
            Polarity polarity,
            Certainty certainty,
            boolean realized,
            double confidence,
            String rule) {

        /// Copies the lists.
        ///
        /// @throws IllegalArgumentException if `content` is empty
        public FoundStatement {
            content = List.copyOf(content);
            roles = List.copyOf(roles);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a statement has content");
            }
        }

        /// Returns the indices of the actors that have `role`, in order; candidates are ordered by likelihood.
        public List<Integer> actors(StatementRole role) {
            return roles.stream()
                    .filter(part -> part.role() == role)
                    .map(RoleInStatement::actor)
                    .toList();
        }
    }

    /// The role of an actor in a statement.
    ///
    /// @param actor the actor's index
    /// @param role  its role
    /// @param span  the words of this statement that refer to it, in code points; `null` if it is only implied
    public record RoleInStatement(
            int actor, StatementRole role, @Nullable Span span) {}
}
