package org.dixit.extraction.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Titles before names, and given names, with the gender that they imply. The lists are `titles.txt` and
/// `first-names.txt`.
public final class PersonTitles {

    private final WordList titles = WordList.read("titles.txt");
    private final WordList given = WordList.read("first-names.txt");
    private final Map<String, String> full = new HashMap<>();

    private PersonTitles() {
        for (String pair : titles.words("short")) {
            int equals = pair.indexOf(" = ");
            full.put(pair.substring(0, equals), pair.substring(equals + 3));
        }
    }

    /// Reads the lists.
    public static PersonTitles load() {
        return new PersonTitles();
    }

    /// The word in lower case without full stops: "mr" for "Mr.".
    public static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /// Whether the word is a title that gives no role: "Mr", "Lady", "Dr".
    public boolean honorific(String word) {
        String plain = plain(word);
        return titles.words("male").contains(plain)
                || titles.words("female").contains(plain)
                || titles.words("neutral").contains(plain);
    }

    /// The gender of a person addressed by a title.
    public Gender gender(String word) {
        String plain = plain(word);
        return titles.words("male").contains(plain)
                ? Gender.MALE
                : titles.words("female").contains(plain) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /// The full noun of an abbreviated title, "senator" for "Sen."; any other word in plain form.
    public String full(String word) {
        String plain = plain(word);
        return full.getOrDefault(plain, plain);
    }

    /// Whether the word is an abbreviated title: "Sen.".
    public boolean abbreviated(String word) {
        return full.containsKey(plain(word));
    }

    /// Whether the word may precede the noun of a title: "vice", "deputy".
    public boolean before(String word) {
        return titles.words("before").contains(plain(word));
    }

    /// Whether the word follows a name without being part of it: "Jr.".
    public boolean after(String word) {
        return titles.words("after").contains(plain(word));
    }

    /// Whether the word, inside what looks like a name, is the last of a title: "MP" in "Labour MP Jane Doe".
    public boolean endsTitle(String word) {
        return titles.words("ends a title").contains(plain(word));
    }

    /// Whether the honorific is an office, and so a role: "Archbishop".
    public boolean office(String word) {
        return titles.words("office").contains(plain(word));
    }

    /// Whether the word behind a name is a role: "MP".
    public boolean roleBehind(String word) {
        return titles.words("role behind").contains(plain(word));
    }

    /// Whether the word behind a name tells relatives of one name apart: "Jr.".
    public boolean generation(String word) {
        return titles.words("generation").contains(plain(word));
    }

    /// Whether the word belongs to a family name: "van", "bin".
    public boolean particle(String word) {
        return titles.words("particle").contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether the word is a common given name.
    public boolean givenName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return given.words("male").contains(lower)
                || given.words("female").contains(lower)
                || given.words("either").contains(lower);
    }

    /// The gender of a given name, unknown for names of either gender. "Jean-Marie" has the gender of "Jean".
    public Gender givenGender(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean male = given.words("male").contains(lower);
        boolean female = given.words("female").contains(lower);
        if (given.words("either").contains(lower) || (male && female)) {
            return Gender.UNKNOWN;
        }
        if (!male && !female && lower.indexOf('-') > 0) {
            return givenGender(lower.substring(0, lower.indexOf('-')));
        }
        return male ? Gender.MALE : female ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
