package org.dixit.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.coreference.DiscourseModel;
import org.dixit.extraction.coreference.SpeakerResolver;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.jspecify.annotations.Nullable;

/// Finds the implied addressees of statements that name none. A speaker who has just addressed reporters,
/// lawmakers or a crowd ("Doe briefed reporters.", "Doe told the crowd that …") goes on addressing them in the
/// next sentences.
final class ImpliedAddressees {

    private static final WordList WORDS = WordList.read("sources.txt");
    private static final Set<String> LISTENERS = WORDS.words("listener");
    private static final Set<String> ADDRESSING = WORDS.words("addressing");
    /// Participles of the same verbs, since the parse may take a participle for an adjective.
    private static final Set<String> PARTICIPLES = WORDS.words("addressing participle");
    private static final Set<String> TALKING = WORDS.words("talking");

    /// The number of sentences for which addressees are remembered without a statement by their speaker.
    private static final int MEMORY = 3;

    private record Talk(List<Integer> listeners, int sentence) {}

    private final DiscourseModel cast;
    private final SpeakerResolver speakers;
    /// The latest listeners of each speaker.
    private final Map<Integer, Talk> talks = new HashMap<>();
    private int read;

    ImpliedAddressees(DiscourseModel cast, SpeakerResolver speakers) {
        this.cast = cast;
        this.speakers = speakers;
    }

    /// Returns the implied addressees of `draft`. Must be called for the statements in the order of the text.
    ///
    /// @param speaker  its speaker, or `null` unless there is exactly one known speaker
    /// @param hearers  the addressees that it names
    /// @param reported whether it is inside the content of another statement
    List<Integer> implied(StatementDraft draft, @Nullable Integer speaker, List<Integer> hearers, boolean reported) {
        for (; read <= draft.sentence.index(); read++) {
            listen(read);
        }
        Talk talk = speaker == null ? null : talks.get(speaker);
        if (speaker == null || !hearers.isEmpty()) {
            boolean audience = draft.hearers.stream().anyMatch(head -> LISTENERS.contains(head.lemma()));
            if (speaker != null && audience) {
                talks.put(speaker, new Talk(hearers, draft.sentence.index()));
            } else if (speaker != null) {
                talks.remove(speaker);
            }
            return List.of();
        }
        if (talk == null || reported || draft.verb == null || draft.sentence.index() - talk.sentence > MEMORY) {
            return List.of();
        }
        talks.put(speaker, new Talk(talk.listeners, draft.sentence.index()));
        return talk.listeners;
    }

    /// Records who addresses whom in a sentence.
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

    /// The subject of a verb of addressing before `listener`: "Doe briefed reporters."
    private static Optional<Token> speaker(Token listener) {
        Sentence sentence = listener.sentence();
        int at = listener.index() - 1;
        while (at > 0 && sentence.token(at).hasLabel("det")) {
            at--;
        }
        Token verb = sentence.token(at);
        if (verb.isVerb() && ADDRESSING.contains(verb.lemma())) {
            return Dependencies.subject(verb);
        }
        if (verb.tag().equals("IN") || verb.tag().equals("TO")) {
            return verb.head()
                    .filter(v -> v.isVerb() && TALKING.contains(v.lemma()))
                    .flatMap(v -> Dependencies.subject(v));
        }
        boolean misread = PARTICIPLES.contains(verb.form())
                && at > 0
                && sentence.token(at - 1).isNoun();
        return misread ? Optional.of(headOf(sentence.token(at - 1))) : Optional.empty();
    }

    /// The head of the phrase that ends with `last`: "chief" in "chief of staff".
    private static Token headOf(Token last) {
        return last.head()
                .filter(of -> last.hasLabel("pobj") && of.lemma().equals("of"))
                .flatMap(of -> of.head())
                .filter(Token::isNoun)
                .orElse(last);
    }
}
