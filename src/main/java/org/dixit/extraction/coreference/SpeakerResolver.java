package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.syntax.NounModifiers;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;

/// Finds the actors of phrases that are known to be speakers or addressees. A phrase that refers to no known
/// actor becomes an unnamed actor of its own.
public final class SpeakerResolver {

    private final DiscourseModel cast;
    private final ActorNouns nouns;

    SpeakerResolver(DiscourseModel cast, ActorNouns nouns) {
        this.cast = cast;
        this.nouns = nouns;
    }

    /// Returns the actors to which the unresolved phrase with this head may refer, likeliest first, and marks
    /// them as taking part.
    public List<Integer> candidates(int sentence, int head) {
        List<Integer> candidates = cast.ambiguousAt(sentence, head);
        candidates.forEach(cast::want);
        return candidates;
    }

    /// Returns the actor of a phrase that is known to be a speaker or addressee, and marks it as taking part.
    /// Creates an unnamed actor for a description that refers to no known one; empty for a pronoun that cannot
    /// be resolved.
    OptionalInt at(int sentence, int head) {
        OptionalInt found = named(sentence, head);
        if (found.isEmpty()) {
            found = cast.actorAt(sentence, head);
        }
        ActorMention ambiguous = cast.headed(sentence, head);
        if (found.isEmpty() && (ambiguous == null || ambiguous.isResolved())) {
            found = describe(sentence, head);
        }
        found.ifPresent(cast::want);
        return found;
    }

    /// The named person in apposition to "one" of an occupation or people: "One baker, Jane Doe,".
    private OptionalInt named(int number, int head) {
        Sentence sentence = cast.sentence(number);
        Token token = sentence.token(head);
        Token appos = token.child("appos").orElse(null);
        ActorMention name = appos == null || appos.index() < head ? null : cast.headed(number, appos.index());
        boolean one = token.children().stream().anyMatch(c -> c.form().equalsIgnoreCase("one"));
        boolean nobody = cast.headed(number, head) == null && (token.tag().equals("NN") || one);
        return name != null
                        && name.kind() == MentionKind.NAME
                        && name.isResolved()
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
                || token.tag().equals("EX")
                || token.form().length() == 1
                || NounModifiers.nobody(token)) {
            return OptionalInt.empty();
        }
        CharRange phrase = NounPhrases.phrase(token, NounPhrases.Extent.SHORT);
        ActorKind kind = nouns.kind(token);
        if (kind == null && token.tag().matches("NNS?") && !nouns.mayBePersonal(token)) {
            return OptionalInt.empty();
        }
        ArticleActor actor =
                cast.create(kind == null ? speaker(token) : kind, token.isProper(), cast.shown(sentence, phrase));
        actor.gender = nouns.gender(token.lemma());
        actor.heads.add(ActorNouns.lemma(token));
        MentionKind form = token.isProper() ? MentionKind.NAME : MentionKind.NOMINAL;
        cast.mention(new ActorMention(actor.id, number, head, phrase, form, 0.8));
        return OptionalInt.of(actor.id);
    }

    private static ActorKind speaker(Token token) {
        boolean plural = (token.tag().endsWith("S") && token.isNoun())
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT");
        return plural ? ActorKind.GROUP : token.isProper() ? ActorKind.ORGANIZATION : ActorKind.PERSON;
    }

    /// Returns the actors to which a phrase refers, including coordinated ones: "Biden and Putin" gives two.
    /// Creates unnamed actors if needed.
    public List<Integer> allAt(int sentence, int head) {
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
