package org.dixit.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.language.Token;
import org.jspecify.annotations.Nullable;

/// What common nouns show about the actors that they describe. The lists are `people.txt` and `bodies.txt`.
final class Nouns {

    private final Lexicon people = Lexicon.read("people.txt");
    private final Lexicon bodies = Lexicon.read("bodies.txt");
    private final Set<String> persons = new HashSet<>();
    private final Map<String, Set<String>> under = new HashMap<>();

    private Nouns() {
        for (String group : people.groups()) {
            persons.addAll(people.words(group));
            if (group.startsWith("under ")) {
                under.put(group.substring("under ".length()), people.words(group));
            }
        }
        persons.remove("ministry");
    }

    /// Reads the lists.
    static Nouns load() {
        return new Nouns();
    }

    /// The dictionary form of a noun, also of compounds such as `vice-president`.
    static String lemma(Token token) {
        return token.lemma().startsWith("#") ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
    }

    /// Whether `lemma` means a person, by the list.
    boolean person(String lemma) {
        return persons.contains(lemma);
    }

    /// Whether `lemma` means a person, by the list or by its ending.
    boolean looksPersonal(String lemma) {
        return person(lemma)
                || lemma.endsWith("man")
                || lemma.endsWith("woman")
                || lemma.endsWith("ist")
                || lemma.endsWith("ologist")
                || lemma.endsWith("person");
    }

    /// The gender of those whom `lemma` describes, by the list or by its ending.
    Gender gender(String lemma) {
        if (people.words("female").contains(lemma) || lemma.endsWith("woman")) {
            return Gender.FEMALE;
        }
        return people.words("male").contains(lemma) || (lemma.endsWith("man") && looksPersonal(lemma))
                ? Gender.MALE
                : Gender.UNKNOWN;
    }

    /// The kind of actor that the noun `token` describes, `null` if it describes none.
    @Nullable
    ActorKind kind(Token token) {
        String lemma = lemma(token);
        boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
        if (is("group", token.form().toLowerCase(Locale.ROOT)) || is("group", lemma)) {
            return ActorKind.GROUP;
        }
        if (person(lemma) && !(is("organization", lemma) && !plural)) {
            return plural ? ActorKind.GROUP : ActorKind.PERSON;
        }
        if (is("organization", lemma)) {
            return plural ? ActorKind.GROUP : ActorKind.ORGANIZATION;
        }
        if (is("media", lemma) || (lemma.equals("medium") && token.form().equalsIgnoreCase("media"))) {
            return ActorKind.MEDIA;
        }
        if (is("country", lemma)) {
            return plural ? ActorKind.GROUP : ActorKind.COUNTRY;
        }
        if (is("document", lemma)) {
            return ActorKind.DOCUMENT;
        }
        return is("place", lemma)
                ? ActorKind.PLACE
                : looksPersonal(lemma) ? plural ? ActorKind.GROUP : ActorKind.PERSON : null;
    }

    /// Whether `word` is in the group `group` of `bodies.txt`.
    boolean is(String group, String word) {
        return bodies.words(group).contains(word);
    }

    /// Whether somebody with this role speaks for a state.
    boolean ofState(String role) {
        return people.words("state").contains(role);
    }

    /// Whether somebody with this role speaks for an organization.
    boolean ofBody(String role) {
        return people.words("body").contains(role);
    }

    /// Whether the vague `description` ("official") may refer to somebody with `role` ("minister").
    boolean covers(String description, String role) {
        return description.equals(role)
                || under.getOrDefault(description, Set.of()).contains(role);
    }
}
