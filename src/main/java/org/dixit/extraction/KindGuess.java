package org.dixit.extraction;

import java.util.Locale;
import org.dixit.language.Sentence;
import org.jspecify.annotations.Nullable;

/// What kind of actor a name seems to be at one place, by the tagger or by its own words; [NameKinds] settles it by all
/// its places.
record KindGuess(Nouns nouns, Titles titles) {

    /// By the tagger's type, `null` for what is no actor or not sure to be one.
    static @Nullable ActorKind ofTag(String type) {
        return switch (type) {
            case "PERSON" -> ActorKind.PERSON;
            case "ORG" -> ActorKind.ORGANIZATION;
            case "GPE", "LOC", "FAC" -> ActorKind.PLACE;
            case "LAW" -> ActorKind.DOCUMENT;
            default -> null;
        };
    }

    /// By the words of a run of proper nouns, `null` where they do not tell.
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
