package org.dixit.extraction;

import java.util.List;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// What the extractor found in one article's text. Actors and statements are referred to by their index in the lists.
///
/// @param extractor  the name and version of the rules that made it, such as `dixit-3`
/// @param actors     all who speak, are spoken to or are spoken about, by their first mention
/// @param statements every attribution, by the place of its first span
/// @param ambiguous  the mentions that may stand for more than one actor, in order
public record Extraction(
        String extractor, List<FoundActor> actors, List<FoundStatement> statements, List<AmbiguousMention> ambiguous) {

    /// Copies the lists.
    public Extraction {
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        ambiguous = List.copyOf(ambiguous);
    }

    /// A mention that the text does not settle: it stands for one of some actors.
    ///
    /// @param span       its words, in code points
    /// @param kind       its form
    /// @param candidates the indices of the actors that it may stand for, the likeliest first; at least one
    public record AmbiguousMention(Span span, MentionKind kind, List<Integer> candidates) {

        /// Copies the list.
        public AmbiguousMention {
            candidates = List.copyOf(candidates);
        }
    }

    /// An actor inside one article.
    ///
    /// @param kind     what it is
    /// @param named    whether the text gives it a name; "U.S. officials" have none
    /// @param name     the name to show: the fullest name, without its title, or the first description
    /// @param names    every name or description that the text uses for it, but no pronouns; `name` is not among
    ///                 them if the text only uses other names, as "Madrid" for Spain
    /// @param roles    the roles that the text gives it: "Kremlin spokesman"
    /// @param mentions where it is mentioned, in order
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
    /// @param title       as the text has it: "spokesman", "President"
    /// @param affiliation the index of the actor that it belongs to, `null` where the text names none
    /// @param span        the words that say so, in code points
    public record FoundRole(String title, @Nullable Integer affiliation, Span span) {}

    /// A mention of an actor.
    ///
    /// @param span       its words, in code points; two mentions of one actor never share a span
    /// @param kind       its form
    /// @param confidence how likely it stands for this actor, over 0 to 1
    public record FoundMention(Span span, MentionKind kind, double confidence) {}

    /// One attribution: somebody said something (source, cue, content; Pareti 2016).
    ///
    /// @param kind        direct, indirect or mixed
    /// @param source      the words for the speaker, `null` where the text has none
    /// @param cue         the words that attribute, `null` where the text has none
    /// @param content     what was said, one or more stretches in order, without quotation marks at their edges
    /// @param condition   the words of the content's condition ("if it invaded Ukraine"), or `null`
    /// @param roles       who takes part in it: at most one SPEAKER, or else its candidates; an actor at most once
    ///                    in a role
    /// @param reportedBy  the index of the statement in whose content this one stands, `null` at the top of a chain
    /// @param speechAct   what is done by saying it
    /// @param polarity    the speaker's commitment
    /// @param certainty   the speaker's certainty
    /// @param realized    whether it was uttered; false where the text only foretells, wishes or asks for it
    /// @param confidence  how likely content, cue and speaker are right, over 0 to 1
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
        /// @throws IllegalArgumentException where `content` is empty
        public FoundStatement {
            content = List.copyOf(content);
            roles = List.copyOf(roles);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a statement has content");
            }
        }

        /// The indices of the actors that have `role`, in order: candidates the likeliest first.
        public List<Integer> actors(StatementRole role) {
            return roles.stream()
                    .filter(part -> part.role() == role)
                    .map(RoleInStatement::actor)
                    .toList();
        }
    }

    /// An actor's part in a statement.
    ///
    /// @param actor the actor's index
    /// @param role  its part
    /// @param span  the words of this statement that stand for it, in code points; `null` where it is only implied
    public record RoleInStatement(
            int actor, StatementRole role, @Nullable Span span) {}
}
