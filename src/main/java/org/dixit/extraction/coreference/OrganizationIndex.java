package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// The named organizations, media and places of one article, by full name, acronym and short form. Every
/// look-up is by hash.
final class OrganizationIndex {

    private static final Set<String> SMALL = WordList.read("coreference.txt").words("small");
    private static final int LONGEST = 8;

    private final ActorNouns nouns;
    private final CountryTable countries;
    private final Map<String, ArticleActor> exact = new HashMap<>();
    private final Map<String, ArticleActor> acronyms = new HashMap<>();
    /// Actors by short form; a form shared by two actors identifies neither.
    private final Map<String, List<ArticleActor>> shorts = new HashMap<>();

    OrganizationIndex(ActorNouns nouns, CountryTable countries) {
        this.nouns = nouns;
        this.countries = countries;
    }

    /// The words of a name in lower case, including small words such as "of", but without the leading article
    /// and the company suffix, which texts often drop.
    List<String> parts(String core) {
        List<String> parts = new ArrayList<>();
        for (String part : core.replace(",", "").split(" ", -1)) {
            parts.add(part.toLowerCase(Locale.ROOT));
        }
        if (parts.size() > 1 && parts.getFirst().equals("the")) {
            parts.removeFirst();
        }
        while (parts.size() > 1
                && nouns.is("company", parts.getLast())
                && !parts.getLast().equals("group")) {
            parts.removeLast();
        }
        return parts;
    }

    /// The actor with this name, `null` if there is none yet.
    @Nullable
    ArticleActor find(String core, ActorKind kind) {
        List<String> parts = parts(core);
        ArticleActor found = exact.get(String.join(" ", parts));
        if (found == null && kind == ActorKind.PLACE) {
            return null;
        }
        if (found == null && parts.size() == 1) {
            found = acronyms.get(parts.getFirst().replace(".", ""));
        }
        if (found == null && parts.size() > 1) {
            found = only(bag(parts));
        }
        return found == null ? only(String.join(" ", parts)) : found;
    }

    private @Nullable ArticleActor only(String key) {
        List<ArticleActor> actors = shorts.getOrDefault(key, List.of());
        return actors.size() == 1 ? actors.getFirst() : null;
    }

    /// Indexes `actor` under a name and its possible short forms.
    void add(String core, ArticleActor actor) {
        List<String> parts = parts(core);
        exact.putIfAbsent(String.join(" ", parts), actor);
        if (parts.size() < 2 || parts.size() > LONGEST || actor.kind == ActorKind.PLACE) {
            return;
        }
        acronym(parts, actor, true);
        acronym(parts, actor, false);
        abbreviate(bag(parts), actor);
        int state = leadingState(core);
        if (state > 0 && state < parts.size() - 1) {
            abbreviate(bag(parts.subList(state, parts.size())), actor);
        }
        for (int i = 1; i < parts.size() - 1; i++) {
            abbreviate(String.join(" ", parts.subList(i, parts.size())), actor);
            if (i > 1 && !SMALL.contains(parts.get(i - 1))) {
                abbreviate(String.join(" ", parts.subList(0, i)), actor);
            }
        }
        String first = parts.getFirst();
        if ((first.length() > 2
                        && state == 0
                        && !nouns.is("organization", first)
                        && nouns.is("organization", parts.getLast()) == false)
                || (actor.kind == ActorKind.ORGANIZATION
                        && parts.size() < core.split(" ", -1).length
                        && first.length() > 2)) {
            abbreviate(first, actor);
        }
    }

    /// Indexes `actor` under an alias that the text gives: "World Health Organization (WHO)".
    void alias(String core, ArticleActor actor) {
        exact.put(String.join(" ", parts(core)), actor);
    }

    private int leadingState(String core) {
        String[] words = core.split(" ", -1);
        for (int n = Math.min(3, words.length - 1); n > 0; n--) {
            if (countries.meaning(String.join(" ", Arrays.asList(words).subList(0, n))) != null) {
                return n;
            }
        }
        return 0;
    }

    private void abbreviate(String key, ArticleActor actor) {
        List<ArticleActor> actors = shorts.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (actors.size() < 2 && !actors.contains(actor)) {
            actors.add(actor);
        }
    }

    private void acronym(List<String> parts, ArticleActor actor, boolean small) {
        StringBuilder letters = new StringBuilder();
        for (String part : parts) {
            if (small || !SMALL.contains(part)) {
                letters.append(part.charAt(0));
            }
        }
        if (letters.length() > 1) {
            acronyms.putIfAbsent(letters.toString(), actor);
        }
    }

    private static String bag(List<String> parts) {
        List<String> words = new ArrayList<>(
                parts.stream().filter(part -> !SMALL.contains(part)).sorted().toList());
        return "\u0000" + String.join(" ", words);
    }
}
