package org.dixit.extraction.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// The table of states with their capitals, adjectives and seats of power, `countries.txt`.
public final class CountryTable {

    /// How a word refers to a state or union.
    public enum Form {
        NAME,
        CAPITAL,
        ADJECTIVE,
        PEOPLE
    }

    /// A state, union, camp or seat of power.
    ///
    /// @param id    its position in the table
    /// @param kind  the kind of actor
    /// @param name  the display name
    /// @param owner the state that a seat of power belongs to, `null` for any other entry
    public record Entry(
            int id, ActorKind kind, String name, @Nullable Entry owner) {}

    /// The possible references of a word or phrase.
    ///
    /// @param entry the state, union or seat of power
    /// @param forms how the word may refer to it
    public record Meaning(Entry entry, Set<Form> forms) {

        /// Whether the word may refer to the state in the form `form`.
        public boolean allows(Form form) {
            return forms.contains(form);
        }
    }

    /// The maximum number of tokens of a name in the table.
    public static final int LONGEST = 9;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, Meaning> meanings = new HashMap<>();

    private CountryTable() {}

    /// Reads the table.
    public static CountryTable load() {
        CountryTable countries = new CountryTable();
        for (String line : WordList.read("countries.txt").lines()) {
            countries.add(line.split("\\|", -1));
        }
        return countries;
    }

    private void add(String[] cells) {
        boolean seat = cells[0].strip().equals("SEAT");
        ActorKind kind = seat ? ActorKind.ORGANIZATION : ActorKind.valueOf(cells[0].strip());
        String name = cells[1].strip();
        Entry owner = seat ? byName.get(cells[3].strip()) : null;
        Entry entry = new Entry(entries.size(), kind, name, owner);
        entries.add(entry);
        byName.put(name, entry);
        addMeaning(name, entry, Form.NAME);
        WordList.items(cells[2], ";").forEach(word -> addMeaning(word, entry, Form.NAME));
        if (!seat) {
            WordList.items(cells[3], ";").forEach(word -> addMeaning(word, entry, Form.CAPITAL));
            List<String> people = WordList.items(cells[5], ";");
            for (String adjective : WordList.items(cells[4], ";")) {
                addMeaning(adjective, entry, Form.ADJECTIVE);
                if (people.isEmpty() && !adjective.endsWith("s") && !adjective.contains(".")) {
                    addMeaning(adjective + "s", entry, Form.PEOPLE);
                }
            }
            people.forEach(word -> addMeaning(word, entry, Form.PEOPLE));
        }
    }

    private void addMeaning(String word, Entry entry, Form form) {
        Meaning before = meanings.get(word);
        if (before == null) {
            meanings.put(word, new Meaning(entry, EnumSet.of(form)));
        } else if (before.entry().equals(entry)) {
            before.forms().add(form);
        }
    }

    /// The meaning of `words`, `null` if they are not in the table. Case-sensitive.
    @Nullable
    public Meaning meaning(String words) {
        return meanings.get(words);
    }

    /// The entry with this name, `null` if there is none.
    @Nullable
    Entry entry(String name) {
        return byName.get(name);
    }

    /// All entries, in table order.
    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
