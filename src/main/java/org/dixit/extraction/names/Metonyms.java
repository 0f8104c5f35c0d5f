package org.dixit.extraction.names;

import java.util.Locale;
import java.util.Set;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Decides how a word of the country table refers to a state: "Moscow said" is the state, "in Moscow" the city,
/// "Russian banks" an adjective, "the Russians" its people.
final class Metonyms {

    private final ActorNouns nouns;

    Metonyms(ActorNouns nouns) {
        this.nouns = nouns;
    }

    /// The kind of actor to which the word refers.
    ActorKind kind(CountryTable.Meaning meaning, CountryTable.Form form) {
        return switch (form) {
            case NAME, ADJECTIVE -> meaning.entry().kind();
            case CAPITAL -> ActorKind.PLACE;
            case PEOPLE -> ActorKind.GROUP;
        };
    }

    /// Returns how the tokens from `first` to `last` refer to the state. A capital that acts for its state has the
    /// form of a name.
    CountryTable.Form form(
            ParsedArticle article, Sentence sentence, int first, int last, CountryTable.Meaning meaning) {
        Token token = sentence.token(last);
        if (meaning.allows(CountryTable.Form.CAPITAL) && !meaning.allows(CountryTable.Form.NAME)) {
            return actsAsState(token) ? CountryTable.Form.NAME : CountryTable.Form.CAPITAL;
        }
        if (meaning.allows(CountryTable.Form.ADJECTIVE)) {
            if (!meaning.allows(CountryTable.Form.NAME)) {
                return isPeople(token, meaning) ? CountryTable.Form.PEOPLE : CountryTable.Form.ADJECTIVE;
            }
            return isModifier(article, sentence, token) ? CountryTable.Form.ADJECTIVE : CountryTable.Form.NAME;
        }
        return meaning.allows(CountryTable.Form.NAME) ? CountryTable.Form.NAME : CountryTable.Form.PEOPLE;
    }

    /// "the French said": an adjective as the head of a noun phrase.
    private static boolean isPeople(Token token, CountryTable.Meaning meaning) {
        if (!meaning.allows(CountryTable.Form.PEOPLE)
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

    /// "an American said": one person of that nationality, not the state.
    static boolean isPerson(Token token) {
        boolean noun = token.tag().equals("NN") || token.tag().equals("NNP");
        return noun
                && !token.hasLabel("compound", "nmod", "amod", "npadvmod", "advmod")
                && NounPhrases.hasDeterminer(token, Set.of("a", "an", "another"));
    }

    /// "U.S. officials", "US-Russian": a name before a noun or hyphen acts as an adjective.
    private static boolean isModifier(ParsedArticle article, Sentence sentence, Token token) {
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

    /// Whether a capital acts, speaks, owns or is addressed as a state.
    private boolean actsAsState(Token token) {
        Token governor = NounPhrases.governor(token);
        String function = NounPhrases.function(token);
        if (governor == null || isDateline(token)) {
            return false;
        }
        return switch (function) {
            case "nsubj" ->
                governor.isVerb() && !nouns.isInGroup("city verb", governor.lemma()) && !isFollowedByPlace(token);
            case "nsubjpass" -> !nouns.isInGroup("city passive", governor.lemma());
            case "poss" -> !nouns.isInGroup("city's", ActorNouns.lemma(governor));
            case "dobj", "iobj", "dative" -> nouns.isInGroup("state object", governor.lemma());
            case "pobj" -> isParty(governor);
            default -> false;
        };
    }

    /// Whether a place name follows in apposition, as in "Moscow, Idaho,".
    private static boolean isFollowedByPlace(Token token) {
        @Nullable Token place = token.child("appos").orElse(null);
        return place != null && place.name().endsWith("GPE");
    }

    /// Whether the capital is a party to a relation: "talks between Moscow and Kiev", "ties with Moscow", "according
    /// to Moscow".
    private boolean isParty(Token preposition) {
        @Nullable Token above = preposition.head().orElse(null);
        if (above == null) {
            return false;
        }
        return switch (preposition.lemma()) {
            case "between", "with", "against", "from", "to", "on", "by", "toward", "towards" ->
                nouns.isInGroup("state relation", ActorNouns.lemma(above))
                        || (preposition.lemma().equals("to") && above.lemma().equals("accord"))
                        || (preposition.lemma().equals("by") && above.isVerb() && preposition.hasLabel("agent"));
            default -> false;
        };
    }

    /// Whether the token is part of a dateline: "MOSCOW (Reuters) -".
    private static boolean isDateline(Token token) {
        return token.index() < 4
                && token.form().length() > 3
                && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    }
}
