package org.dixit.extraction;

import java.util.Locale;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.jspecify.annotations.Nullable;

/// Says how a word of the table stands for a state: "Moscow said" is the state, "in Moscow" the city, "Russian banks"
/// an adjective, "the Russians" its people.
final class Metonyms {

    private final Nouns nouns;

    Metonyms(Nouns nouns) {
        this.nouns = nouns;
    }

    /// The kind of what the word stands for.
    ActorKind kind(Countries.Meaning meaning, Countries.Form form) {
        return switch (form) {
            case NAME, ADJECTIVE -> meaning.power().kind();
            case CAPITAL -> ActorKind.PLACE;
            case PEOPLE -> ActorKind.GROUP;
        };
    }

    /// How the tokens from `first` to `last` stand for it. A capital that acts for its state has the form of a name.
    Countries.Form form(Article article, Sentence sentence, int first, int last, Countries.Meaning meaning) {
        Token token = sentence.token(last);
        if (meaning.may(Countries.Form.CAPITAL) && !meaning.may(Countries.Form.NAME)) {
            return acts(token) ? Countries.Form.NAME : Countries.Form.CAPITAL;
        }
        if (meaning.may(Countries.Form.ADJECTIVE)) {
            if (!meaning.may(Countries.Form.NAME)) {
                return people(token, meaning) ? Countries.Form.PEOPLE : Countries.Form.ADJECTIVE;
            }
            return modifies(article, sentence, token) ? Countries.Form.ADJECTIVE : Countries.Form.NAME;
        }
        return meaning.may(Countries.Form.NAME) ? Countries.Form.NAME : Countries.Form.PEOPLE;
    }

    /// "the French said": an adjective that is the head of a phrase with an article or a subject.
    private static boolean people(Token token, Countries.Meaning meaning) {
        if (!meaning.may(Countries.Form.PEOPLE)
                && !token.tag().equals("NNPS")
                && !token.tag().equals("NNS")) {
            return false;
        }
        boolean modifier = token.hasLabel("nmod", "amod", "compound", "advmod", "npadvmod", "acomp");
        Sentence sentence = token.sentence();
        boolean hyphen = token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).tag().equals("HYPH");
        return !modifier && !hyphen;
    }

    /// "an American said": one of its people, not the state.
    static boolean person(Token token) {
        boolean noun = token.tag().equals("NN") || token.tag().equals("NNP");
        return noun
                && !token.hasLabel("compound", "nmod", "amod", "npadvmod", "advmod")
                && Phrases.determined(token, Set.of("a", "an", "another"));
    }

    /// "U.S. officials", "US-Russian": a name before a noun or hyphen works as an adjective.
    private static boolean modifies(Article article, Sentence sentence, Token token) {
        int next = token.index() + 1;
        if (next >= sentence.size()) {
            return false;
        }
        Token after = sentence.token(next);
        if (after.tag().equals("HYPH")) {
            return true;
        }
        boolean close = after.begin() > token.end()
                || !article.text().substring(token.end(), after.begin()).contains("\n");
        return close
                && token.hasLabel("compound", "nmod", "amod", "npadvmod")
                && (after.isNoun()
                        || after.tag().startsWith("JJ")
                        || after.tag().equals("VBN")
                        || after.tag().equals("CC"));
    }

    /// Whether a capital acts, speaks, owns or is spoken to as a state.
    private boolean acts(Token token) {
        Token governor = Phrases.governor(token);
        String function = Phrases.function(token);
        if (governor == null || dateline(token)) {
            return false;
        }
        return switch (function) {
            case "nsubj" -> governor.isVerb() && !nouns.is("city verb", governor.lemma()) && !acted(token);
            case "nsubjpass" -> !nouns.is("city passive", governor.lemma());
            case "poss" -> !nouns.is("city's", Nouns.lemma(governor));
            case "dobj", "iobj", "dative" -> nouns.is("state object", governor.lemma());
            case "pobj" -> party(governor);
            default -> false;
        };
    }

    /// "Moscow, Idaho," and the like.
    private static boolean acted(Token token) {
        @Nullable Token place = token.child("appos").orElse(null);
        return place != null && place.name().endsWith("GPE");
    }

    /// "talks between Moscow and Kiev", "ties with Moscow", "according to Moscow".
    private boolean party(Token preposition) {
        @Nullable Token above = preposition.head().orElse(null);
        if (above == null) {
            return false;
        }
        return switch (preposition.lemma()) {
            case "between", "with", "against", "from", "to", "on", "by", "toward", "towards" ->
                nouns.is("state relation", Nouns.lemma(above))
                        || (preposition.lemma().equals("to") && above.lemma().equals("accord"))
                        || (preposition.lemma().equals("by") && above.isVerb() && preposition.hasLabel("agent"));
            default -> false;
        };
    }

    /// "MOSCOW (Reuters) -".
    private static boolean dateline(Token token) {
        return token.index() < 4
                && token.form().length() > 3
                && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    }
}
