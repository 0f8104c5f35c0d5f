package org.dixit.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.archive.entity.ArticleRevision;
import org.dixit.archive.entity.NameNormalizer;
import org.dixit.text.CodePoints;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundMention;

/// The names of an actor that only describe it: "his wife", "the spokesman". They are kept, but search skips them.
///
/// @param named    whether the actor has a name
/// @param name     the display name
/// @param nominal  the words of its mentions that describe it
/// @param others   the words of its other mentions
record Descriptions(boolean named, String name, Set<String> nominal, Set<String> others) {

    /// An unnamed actor is known by its descriptions, except those that begin with a possessive pronoun.
    private static final Pattern POSSESSIVE = Pattern.compile("(his|her|their|its|my|our|your) ");

    /// Returns the descriptions of an actor found in a text.
    static Descriptions of(FoundActor found, ArticleRevision revision, CodePoints codePoints) {
        Descriptions descriptions = new Descriptions(found.named(), found.name(), new HashSet<>(), new HashSet<>());
        for (FoundMention mention : found.mentions()) {
            String words = NameNormalizer.shown(revision.words(mention.span(), codePoints));
            switch (mention.kind()) {
                case NOMINAL, PRONOUN -> descriptions.nominal.add(words);
                case NAME, ADJECTIVE -> descriptions.others.add(words);
            }
        }
        return descriptions;
    }

    /// Whether `candidate` is one of these descriptions.
    boolean include(String candidate) {
        if (!named) {
            return POSSESSIVE.matcher(NameNormalizer.normalize(candidate)).lookingAt();
        }
        String shown = NameNormalizer.shown(candidate);
        return !candidate.equals(name) && nominal.contains(shown) && !others.contains(shown);
    }
}
