package org.dixit.extraction.names;

import java.util.Locale;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.PersonTitles;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Guesses the kind of actor that a name denotes at one occurrence, by the tagger or by its own words.
/// [NameTypeResolver] decides by all its occurrences.
record NameTypeGuess(ActorNouns nouns, PersonTitles titles) {

    /// The kind for the tagger's entity type, `null` for a type that is not, or not certainly, an actor.
    static @Nullable ActorKind ofTag(String type) {
        return switch (type) {
            case "PERSON" -> ActorKind.PERSON;
            case "ORG" -> ActorKind.ORGANIZATION;
            case "GPE", "LOC", "FAC" -> ActorKind.PLACE;
            case "LAW" -> ActorKind.DOCUMENT;
            default -> null;
        };
    }

    /// Whether a word ends the name of an organization: "Company", "Party".
    boolean isBody(Token last) {
        return nouns.is("company", last.lemma()) || nouns.is("organization", last.lemma());
    }

    /// The kind of a speaker whose name has an article: "The Post", "The Treasury".
    ActorKind withArticle(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return nouns.is("media name", last) ? ActorKind.MEDIA : ActorKind.ORGANIZATION;
    }

    /// The kind suggested by the words of a run of proper nouns, `null` if they suggest none.
    @Nullable
    ActorKind of(Sentence sentence, int first, int last, boolean titled) {
        String lastLemma = sentence.token(last).lemma();
        String form = sentence.token(last).form();
        if (titled || (first < last && titles.givenName(sentence.token(first).form()))) {
            return ActorKind.PERSON;
        }
        if (nouns.is("company", lastLemma) || nouns.is("organization", lastLemma)) {
            return ActorKind.ORGANIZATION;
        }
        if (nouns.is("place name", lastLemma) && first < last) {
            return ActorKind.PLACE;
        }
        if (first == last && form.length() > 1 && form.length() < 7 && form.equals(form.toUpperCase(Locale.ROOT))) {
            return ActorKind.ORGANIZATION;
        }
        return null;
    }
}
