package org.dixit.extraction;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Words before a name and given names, with their gender: `titles.txt` and `first-names.txt`.
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

    /// Whether no role follows from it: Mr, Lady, Dr.
    boolean honorific(String word) {
        String plain = plain(word);
        return titles.words("male").contains(plain)
                || titles.words("female").contains(plain)
                || titles.words("neutral").contains(plain);
    }

    /// The gender that an honorific says.
    Gender gender(String word) {
        String plain = plain(word);
        return titles.words("male").contains(plain)
                ? Gender.MALE
                : titles.words("female").contains(plain) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /// The noun that an abbreviated title stands for: "Sen." is "senator"; any other word in plain form.
    String full(String word) {
        String plain = plain(word);
        return full.getOrDefault(plain, plain);
    }

    boolean abbreviated(String word) {
        return full.containsKey(plain(word));
    }

    /// Whether it may stand before the noun of a title: vice, deputy.
    boolean before(String word) {
        return titles.words("before").contains(plain(word));
    }

    /// Whether it follows a name without being a part: Jr.
    boolean after(String word) {
        return titles.words("after").contains(plain(word));
    }

    /// Whether it belongs to a family name: van, bin.
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

    /// The gender of a given name, unknown for names that both bear; of "Jean-Marie" that of its first part.
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
