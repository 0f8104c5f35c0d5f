package org.dixit.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.archive.ArticleRevision;
import org.dixit.archive.Names;
import org.dixit.extraction.Extraction.FoundActor;
import org.dixit.extraction.Extraction.FoundMention;
import org.dixit.text.CodePoints;

/// Which names of an actor only describe it: "his wife", "the spokesman". They are kept, and search passes them over.
///
/// @param named    whether the actor has a name
/// @param name     the name to show
/// @param nominal  the words of its mentions that describe it
/// @param others   the words of its other mentions
record Descriptions(boolean named, String name, Set<String> nominal, Set<String> others) {

    /// An unnamed actor is known by its description, unless that says only whose it is.
    private static final Pattern WHOSE = Pattern.compile("(his|her|their|its|my|our|your) ");

    /// Those of an actor of a text.
    static Descriptions of(FoundActor found, ArticleRevision revision, CodePoints codePoints) {
        Descriptions descriptions = new Descriptions(found.named(), found.name(), new HashSet<>(), new HashSet<>());
        for (FoundMention mention : found.mentions()) {
            String words = Names.shown(revision.words(mention.span(), codePoints));
            switch (mention.kind()) {
                case NOMINAL, PRONOUN -> descriptions.nominal.add(words);
                case NAME, ADJECTIVE -> descriptions.others.add(words);
            }
        }
        return descriptions;
    }

    /// Whether `candidate` is one of them.
    boolean include(String candidate) {
        if (!named) {
            return WHOSE.matcher(Names.normalize(candidate)).lookingAt();
        }
        String shown = Names.shown(candidate);
        return !candidate.equals(name) && nominal.contains(shown) && !others.contains(shown);
    }
}
