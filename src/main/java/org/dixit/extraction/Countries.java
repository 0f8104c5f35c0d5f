package org.dixit.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table of states with their capitals, adjectives and seats of power, `countries.txt`.
final class Countries {

    /// How a word refers to a state or union.
    enum Form {
        NAME,
        CAPITAL,
        ADJECTIVE,
        PEOPLE
    }

    /// A state, union, camp or seat of power.
    ///
    /// @param id    its position in the table
    /// @param kind  what it is
    /// @param name  the name to show
    /// @param owner the state that a seat of power belongs to, `null` for anything else
    record Power(
            int id, ActorKind kind, String name, @Nullable Power owner) {}

    /// What a word or phrase may refer to.
    ///
    /// @param power the state, union or seat
    /// @param forms how the word may refer to it
    record Meaning(Power power, Set<Form> forms) {

        /// Whether `form` is one of its forms.
        boolean may(Form form) {
            return forms.contains(form);
        }
    }

    /// The most tokens of a name in the table.
    static final int LONGEST = 9;

    private final List<Power> powers = new ArrayList<>();
    private final Map<String, Power> byName = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();

    private Countries() {}

    /// Reads the table.
    static Countries load() {
        Countries countries = new Countries();
        for (String line : Lexicon.read("countries.txt").lines()) {
            countries.add(line.split("\\|", -1));
        }
        return countries;
    }

    private void add(String[] cells) {
        boolean seat = cells[0].strip().equals("SEAT");
        ActorKind kind = seat ? ActorKind.ORGANIZATION : ActorKind.valueOf(cells[0].strip());
        String name = cells[1].strip();
        Power owner = seat ? byName.get(cells[3].strip()) : null;
        Power power = new Power(powers.size(), kind, name, owner);
        powers.add(power);
        byName.put(name, power);
        mean(name, power, Form.NAME);
        Lexicon.items(cells[2], ";").forEach(word -> mean(word, power, Form.NAME));
        if (!seat) {
            Lexicon.items(cells[3], ";").forEach(word -> mean(word, power, Form.CAPITAL));
            List<String> people = Lexicon.items(cells[5], ";");
            for (String adjective : Lexicon.items(cells[4], ";")) {
                mean(adjective, power, Form.ADJECTIVE);
                if (people.isEmpty() && !adjective.endsWith("s") && !adjective.contains(".")) {
                    mean(adjective + "s", power, Form.PEOPLE);
                }
            }
            people.forEach(word -> mean(word, power, Form.PEOPLE));
        }
    }

    private void mean(String word, Power power, Form form) {
        Meaning before = meanings.get(word);
        if (before == null) {
            meanings.put(word, new Meaning(power, EnumSet.of(form)));
        } else if (before.power().equals(power)) {
            before.forms().add(form);
        }
    }

    /// What `words` refer to, `null` if they are not in the table. Case matters.
    @Nullable
    Meaning meaning(String words) {
        return meanings.get(words);
    }

    /// The entry with this name, `null` if there is none.
    @Nullable
    Power power(String name) {
        return byName.get(name);
    }

    /// All entries of the table, in its order.
    List<Power> powers() {
        return List.copyOf(powers);
    }
}
