package org.dixit.grammar;

import java.util.List;
import java.util.Set;

/// The forms under which the models see names that are also words.
final class NameForms {

    /// Forms of verbs that no auxiliary stands in front of.
    private static final Set<String> FINITE = Set.of(
            ("told said was had has is wrote went says tells did knew thought felt came took made gave found began"
                            + " left ran met saw")
                    .split(" "));

    private NameForms() {}

    /// The form of the word at `i` for the models: "William" for a "Will" that is no auxiliary, since a past
    /// tense or another name follows it: "Will told me", "Will Young".
    static String form(List<RawWord> words, int i) {
        String form = words.get(i).form();
        if (!form.equals("Will") || i + 1 >= words.size()) {
            return form;
        }
        String next = words.get(i + 1).form();
        boolean inside = i > 0 && Character.isLetter(words.get(i - 1).form().charAt(0));
        boolean name = Character.isUpperCase(next.charAt(0))
                && (inside || i + 2 < words.size() && isFinite(words.get(i + 2).form()));
        return isFinite(next) || name ? "William" : form;
    }

    private static boolean isFinite(String form) {
        return form.endsWith("ed") && form.length() > 4 || FINITE.contains(form);
    }
}
