package org.dixit.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.jspecify.annotations.Nullable;

/// Whom statements without an addressee of their own were said to: who has just been said to speak to reporters,
/// lawmakers or a crowd ("briefing reporters", "told the crowd that …") goes on speaking to them in the sentences after
/// it. Such an addressee is only implied.
final class Audiences {

    private static final Set<String> LISTENERS =
            Set.of("reporter", "journalist", "lawmaker", "audience", "crowd", "delegate", "correspondent");
    private static final Set<String> ADDRESSING = Set.of("brief", "reassure", "inform", "address", "tell", "update");
    /// The same where the parse takes the participle for an adjective.
    private static final Set<String> PARTICIPLES =
            Set.of("briefing", "reassuring", "informing", "addressing", "telling", "updating");

    /// How many sentences an audience is remembered without a word from its speaker.
    private static final int MEMORY = 3;

    private record Talk(List<Integer> listeners, int sentence) {}

    private final Cast cast;
    private final Speakers speakers;
    /// By the speaker.
    private final Map<Integer, Talk> talks = new HashMap<>();
    private int read;

    Audiences(Cast cast, Speakers speakers) {
        this.cast = cast;
        this.speakers = speakers;
    }

    /// Those whom `draft` was said to without a word of it saying so. Ask for the statements in the order of the text.
    ///
    /// @param speaker who says it, `null` where that is not one known actor
    /// @param hearers the actors whom its own words say
    List<Integer> implied(Draft draft, @Nullable Integer speaker, List<Integer> hearers, boolean reported) {
        for (; read <= draft.sentence; read++) {
            listen(read);
        }
        Talk talk = speaker == null ? null : talks.get(speaker);
        if (speaker == null || !hearers.isEmpty()) {
            boolean audience = draft.hearers.stream().anyMatch(head -> LISTENERS.contains(head.lemma()));
            if (speaker != null && audience) {
                talks.put(speaker, new Talk(hearers, draft.sentence));
            } else if (speaker != null) {
                talks.remove(speaker);
            }
            return List.of();
        }
        if (talk == null || reported || draft.verb == null || draft.sentence - talk.sentence > MEMORY) {
            return List.of();
        }
        talks.put(speaker, new Talk(talk.listeners, draft.sentence));
        return talk.listeners;
    }

    /// Notes who speaks to whom in a sentence.
    private void listen(int number) {
        Sentence sentence = cast.sentence(number);
        for (Token listener : sentence.tokens()) {
            if (listener.index() > 0 && LISTENERS.contains(listener.lemma()) && listener.isNoun()) {
                speaker(listener).ifPresent(speaker -> note(number, speaker, listener));
            }
        }
    }

    private void note(int number, Token speaker, Token listener) {
        cast.actorAt(number, speaker.index()).ifPresent(actor -> {
            List<Integer> listeners = speakers.allAt(number, listener.index());
            talks.put(actor, new Talk(new ArrayList<>(listeners), number));
        });
    }

    /// The head of who speaks to `listener`, where a verb of addressing stands before that.
    private static Optional<Token> speaker(Token listener) {
        Sentence sentence = listener.sentence();
        int at = listener.index() - 1;
        while (at > 0 && sentence.token(at).hasLabel("det")) {
            at--;
        }
        Token verb = sentence.token(at);
        if (verb.isVerb() && ADDRESSING.contains(verb.lemma())) {
            return Syntax.subject(verb);
        }
        if (verb.tag().equals("IN") || verb.tag().equals("TO")) {
            return verb.head()
                    .filter(v -> v.isVerb() && Set.of("speak", "talk").contains(v.lemma()))
                    .flatMap(v -> Syntax.subject(v));
        }
        boolean misread = PARTICIPLES.contains(verb.form())
                && at > 0
                && sentence.token(at - 1).isNoun();
        return misread ? Optional.of(headOf(sentence.token(at - 1))) : Optional.empty();
    }

    /// The noun whose phrase ends with `last`: "chief" of "chief of staff".
    private static Token headOf(Token last) {
        return last.head()
                .filter(of -> last.hasLabel("pobj") && of.lemma().equals("of"))
                .flatMap(of -> of.head())
                .filter(Token::isNoun)
                .orElse(last);
    }
}
