package org.dixit.extraction.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Common nouns and the kinds of actors that they describe. The lists are `people.txt` and `bodies.txt`.
public final class ActorNouns {

    private final WordList people = WordList.read("people.txt");
    private final WordList bodies = WordList.read("bodies.txt");
    private final Set<String> persons = new HashSet<>();
    private final Map<String, Set<String>> under = new HashMap<>();

    /// Endings of nouns for people by what they do or where they are from.
    private static final Pattern AGENT =
            Pattern.compile("..+(?:er|or|ist|ian|man|woman|person|ee|eer|eon|crat|ite|ant|wife|folk|goer)");

    private ActorNouns() {
        for (String group : people.groups()) {
            if (!group.equals("no person")) {
                persons.addAll(people.words(group));
            }
            if (group.startsWith("under ")) {
                under.put(group.substring("under ".length()), people.words(group));
            }
        }
        persons.remove("ministry");
    }

    /// Reads the lists.
    public static ActorNouns load() {
        return new ActorNouns();
    }

    /// The dictionary form of a noun, including compounds such as `vice-president`.
    public static String lemma(Token token) {
        return token.lemma().startsWith("#") ? token.form().toLowerCase(Locale.ROOT) : token.lemma();
    }

    /// Whether `lemma` denotes a person, according to the list.
    public boolean person(String lemma) {
        return persons.contains(lemma);
    }

    /// Whether `lemma` denotes a person, according to the list or its ending.
    boolean looksPersonal(String lemma) {
        return person(lemma)
                || lemma.endsWith("man")
                || lemma.endsWith("woman")
                || lemma.endsWith("ist")
                || lemma.endsWith("ologist")
                || lemma.endsWith("person");
    }

    /// Whether a noun that is in no list may describe a person, by its ending: "translator", "ex-wife"; not
    /// "experience", "clock".
    public boolean mayBePersonal(Token noun) {
        String lemma = lemma(noun);
        int hyphen = lemma.lastIndexOf('-');
        return (AGENT.matcher(lemma).matches() || hyphen > 0 && person(lemma.substring(hyphen + 1)))
                && !people.words("no person").contains(lemma);
    }

    /// The gender of a person described by `lemma`, according to the list or the ending.
    public Gender gender(String lemma) {
        if (people.words("female").contains(lemma) || lemma.endsWith("woman")) {
            return Gender.FEMALE;
        }
        return people.words("male").contains(lemma) || (lemma.endsWith("man") && looksPersonal(lemma))
                ? Gender.MALE
                : Gender.UNKNOWN;
    }

    /// The kind of actor that the noun `token` describes, `null` if it does not describe an actor.
    @Nullable
    public ActorKind kind(Token token) {
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
    public boolean is(String group, String word) {
        return bodies.words(group).contains(word);
    }

    /// Whether a person with this role speaks for a state.
    public boolean ofState(String role) {
        return people.words("state").contains(role);
    }

    /// Whether a person with this role speaks for an organization.
    public boolean ofBody(String role) {
        return people.words("body").contains(role);
    }

    /// Whether the vague `description` ("official") may refer to a person with `role` ("minister").
    public boolean covers(String description, String role) {
        return description.equals(role)
                || under.getOrDefault(description, Set.of()).contains(role);
    }
}
