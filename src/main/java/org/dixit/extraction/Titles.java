package org.dixit.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Titles in front of names, and given names, with their gender. The lists are `titles.txt` and `first-names.txt`.
final class Titles {

    private final Lexicon titles = Lexicon.read("titles.txt");
    private final Lexicon given = Lexicon.read("first-names.txt");
    private final Map<String, String> full = new HashMap<>();

    private Titles() {
        for (String pair : titles.words("short")) {
            int equals = pair.indexOf(" = ");
            full.put(pair.substring(0, equals), pair.substring(equals + 3));
        }
    }

    /// Reads the lists.
    static Titles load() {
        return new Titles();
    }

    /// Lower case without full stops: "Mr." is "mr".
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /// "Mr", "Lady", "Dr": whether it is a title without a role.
    boolean honorific(String word) {
        String plain = plain(word);
        return titles.words("male").contains(plain)
                || titles.words("female").contains(plain)
                || titles.words("neutral").contains(plain);
    }

    /// The gender of those who are addressed by a title.
    Gender gender(String word) {
        String plain = plain(word);
        return titles.words("male").contains(plain)
                ? Gender.MALE
                : titles.words("female").contains(plain) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /// The noun that an abbreviated title stands for, "senator" for "Sen."; any other word in plain form.
    String full(String word) {
        String plain = plain(word);
        return full.getOrDefault(plain, plain);
    }

    /// "Sen.": whether it is an abbreviated title.
    boolean abbreviated(String word) {
        return full.containsKey(plain(word));
    }

    /// "vice", "deputy": whether it may be in front of the noun of a title.
    boolean before(String word) {
        return titles.words("before").contains(plain(word));
    }

    /// "Jr.": whether it follows a name without being part of it.
    boolean after(String word) {
        return titles.words("after").contains(plain(word));
    }

    /// "van", "bin": whether it belongs to a family name.
    boolean particle(String word) {
        return titles.words("particle").contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether it is a common given name.
    boolean givenName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return given.words("male").contains(lower)
                || given.words("female").contains(lower)
                || given.words("either").contains(lower);
    }

    /// The gender of a given name, unknown for names of either gender; that of "Jean" for "Jean-Marie".
    Gender givenGender(String word) {
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
