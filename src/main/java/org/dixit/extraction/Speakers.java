package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// The actors of phrases that are known to speak or to be spoken to: one that stands for nobody known so far becomes an
/// unnamed actor of its own.
final class Speakers {

    private final Cast cast;
    private final Nouns nouns;

    Speakers(Cast cast, Nouns nouns) {
        this.cast = cast;
        this.nouns = nouns;
    }

    /// Whom the unresolved phrase with this head may stand for, the likeliest first; they take part then.
    List<Integer> candidates(int sentence, int head) {
        List<Integer> candidates = cast.ambiguousAt(sentence, head);
        candidates.forEach(cast::want);
        return candidates;
    }

    /// The actor of a phrase that is known to be a speaker or addressee: an unnamed one is made for a description that
    /// stands for nobody known; a pronoun that cannot be resolved gives none.
    OptionalInt at(int sentence, int head) {
        OptionalInt found = named(sentence, head);
        if (found.isEmpty()) {
            found = cast.actorAt(sentence, head);
        }
        Mention ambiguous = cast.headed(sentence, head);
        if (found.isEmpty() && (ambiguous == null || ambiguous.actor() >= 0)) {
            found = describe(sentence, head);
        }
        found.ifPresent(cast::want);
        return found;
    }

    /// "One baker, Jane Doe,": the person with a name in apposition to "one" of a trade or people.
    private OptionalInt named(int number, int head) {
        Sentence sentence = cast.sentence(number);
        Token token = sentence.token(head);
        Token appos = token.child("appos").orElse(null);
        Mention name = appos == null || appos.index() < head ? null : cast.headed(number, appos.index());
        boolean one = token.children().stream().anyMatch(c -> c.form().equalsIgnoreCase("one"));
        boolean nobody = cast.headed(number, head) == null && (token.tag().equals("NN") || one);
        return name != null
                        && name.kind() == MentionKind.NAME
                        && name.actor() >= 0
                        && cast.actor(name.actor()).person()
                        && (nobody || one)
                ? OptionalInt.of(name.actor())
                : OptionalInt.empty();
    }

    private OptionalInt describe(int number, int head) {
        Sentence sentence = cast.sentence(number);
        Token token = sentence.token(head);
        if (token.tag().startsWith("PRP")
                || token.tag().startsWith("W")
                || token.tag().equals("EX")) {
            return OptionalInt.empty();
        }
        Chars phrase = Phrases.phrase(token, Phrases.Extent.SHORT);
        ActorKind kind = nouns.kind(token);
        Actor actor = cast.create(kind == null ? speaker(token) : kind, token.isProper(), cast.shown(sentence, phrase));
        actor.gender = nouns.gender(token.lemma());
        actor.heads.add(Nouns.lemma(token));
        MentionKind form = token.isProper() ? MentionKind.NAME : MentionKind.NOMINAL;
        cast.mention(new Mention(actor.id, number, head, phrase, form, 0.8));
        return OptionalInt.of(actor.id);
    }

    private static ActorKind speaker(Token token) {
        boolean plural = (token.tag().endsWith("S") && token.isNoun())
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT");
        return plural ? ActorKind.GROUP : token.isProper() ? ActorKind.ORGANIZATION : ActorKind.PERSON;
    }

    /// The actors that a phrase stands for, its coordinated ones included: "Biden and Putin" is two; made where needed.
    List<Integer> allAt(int sentence, int head) {
        List<Integer> found = new ArrayList<>();
        at(sentence, head).ifPresent(actor -> found.addAll(cast.members(actor)));
        Token at = cast.sentence(sentence).token(head);
        for (Token next = at.child("conj").orElse(null); next != null && found.size() < 20; ) {
            if (next.isNoun() || next.tag().startsWith("PRP")) {
                at(sentence, next.index()).ifPresent(actor -> found.addAll(cast.members(actor)));
            }
            next = next.child("conj").orElse(null);
        }
        return found.stream().distinct().toList();
    }
}
