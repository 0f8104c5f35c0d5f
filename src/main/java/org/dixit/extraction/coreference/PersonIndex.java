package org.dixit.extraction.coreference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dixit.extraction.lexicon.Gender;
import org.dixit.extraction.lexicon.NameSpelling;
import org.dixit.extraction.lexicon.PersonTitles;
import org.jspecify.annotations.Nullable;

/// The named persons of one article: full names first, then surnames and given names alone. Every look-up is by
/// hash, so thousands of names take linear time.
final class PersonIndex {

    /// The persons to whom a short name may refer.
    ///
    /// @param actors     the candidates, exactly one if the name is unambiguous
    /// @param confidence the probability that a single candidate is the right one
    record Choice(List<ArticleActor> actors, double confidence) {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final PersonTitles titles;
    private final Map<String, ArticleActor> byFull = new HashMap<>();
    private final Map<String, List<ArticleActor>> bySurname = new HashMap<>();
    private final Map<String, List<ArticleActor>> byPart = new HashMap<>();
    /// Actors by the sound of the surname in their full names.
    private final Map<String, List<ArticleActor>> bySound = new HashMap<>();
    /// The actor to whom each surname alone last referred.
    private final Map<String, ArticleActor> bearers = new HashMap<>();

    PersonIndex(PersonTitles titles) {
        this.titles = titles;
    }

    /// The parts of a name in lower case, without the honorifics before it and a "Jr." after it.
    List<String> parts(String core) {
        List<String> parts = new ArrayList<>(Arrays.asList(core.split(" ", -1)));
        while (parts.size() > 1 && (titles.isHonorific(parts.getFirst()) || titles.isAbbreviated(parts.getFirst()))) {
            parts.removeFirst();
        }
        while (parts.size() > 1
                && (titles.isNameSuffix(parts.getLast()) || parts.getLast().equals(","))) {
            parts.removeLast();
        }
        parts.replaceAll(PersonIndex::plain);
        for (int i = 0; i + 1 < parts.size(); i++) {
            int hyphen = parts.get(i).indexOf('-');
            if (hyphen > 0 && hyphen + 1 < parts.get(i).length()) {
                // "Jean-Paul Doe" and "Jean Paul Doe" are the same
                String both = parts.get(i);
                parts.set(i, both.substring(0, hyphen));
                parts.add(i + 1, both.substring(hyphen + 1));
            }
        }
        return parts;
    }

    /// A part of a name in lower case, without accents and with straight apostrophes, since a text may write it
    /// both ways: "José O’Neill", "Jose O'Neill".
    private static String plain(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        boolean stop = lower.endsWith(",") || lower.endsWith(".");
        String word = stop && lower.length() > 1 ? lower.substring(0, lower.length() - 1) : lower;
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word;
        }
        String straight = word.replace('’', '\'').replace('‘', '\'');
        return MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD))
                .replaceAll("");
    }

    /// "jr" in "Dale Rowe Jr.", which tells a son from his father; empty in most names.
    String generation(String core) {
        String last = core.substring(core.lastIndexOf(' ') + 1);
        return core.indexOf(' ') > 0 && titles.generation(last) ? PersonTitles.plain(last) : "";
    }

    /// Whether `parts` consist of a given name and a family name.
    boolean isFullName(List<String> parts) {
        return parts.size() > 1 && !titles.isParticle(parts.getFirst());
    }

    /// The actor with this full name, `null` if there is none yet. "Joe Biden", "Joe R. Biden" and "J. Biden"
    /// are the same.
    @Nullable
    ArticleActor find(List<String> parts) {
        ArticleActor exact = byFull.get(key(parts.getFirst(), parts.getLast()));
        if (exact != null) {
            return exact;
        }
        String first = parts.getFirst();
        ArticleActor initial = byFull.get(key(first.substring(0, 1) + '\u0001', parts.getLast()));
        if (initial != null && (first.length() == 1 || initial.names.stream().allMatch(this::isInitial))) {
            return initial;
        }
        ArticleActor middle = parts.size() > 2 ? byFull.get(key(first, parts.get(1))) : null;
        if (middle != null) {
            return middle;
        }
        ArticleActor longer = longer(parts);
        return longer == null ? variant(first, parts.getLast()) : longer;
    }

    /// "Aung San Suu Kyi" for "Suu Kyi": the actor whose longer name ends with these parts.
    private @Nullable ArticleActor longer(List<String> parts) {
        for (ArticleActor actor : bySurname.getOrDefault(parts.getLast(), List.of())) {
            List<String> all = parts(actor.name);
            if (all.size() > parts.size()
                    && all.subList(all.size() - parts.size(), all.size()).equals(parts)) {
                return actor;
            }
        }
        return null;
    }

    /// The son or father of the name's first bearer: "Dale Rowe Jr." after "Dale Rowe"; `null` if there is none
    /// yet.
    @Nullable
    ArticleActor relative(List<String> parts, String generation) {
        return byFull.get(key(parts.getFirst(), parts.getLast() + '\u0002' + generation));
    }

    /// Indexes an actor who bears the name of another but for "Jr." or "Sr.".
    void addRelative(List<String> parts, String generation, ArticleActor actor) {
        byFull.put(key(parts.getFirst(), parts.getLast() + '\u0002' + generation), actor);
        put(bySurname, parts.getLast(), actor);
    }

    /// The actor with a full name of which one part is spelt differently: "Kristin" and "Kristen Wilkins".
    private @Nullable ArticleActor variant(String first, String last) {
        for (ArticleActor actor : bySurname.getOrDefault(last, List.of())) {
            if (hasVariant(actor, List::getFirst, first)) {
                return actor;
            }
        }
        for (ArticleActor actor : byPart.getOrDefault(first, List.of())) {
            if (hasVariant(actor, List::getLast, last)) {
                return actor;
            }
        }
        return null;
    }

    private boolean hasVariant(ArticleActor actor, Function<List<String>, String> part, String name) {
        List<String> parts = parts(actor.name);
        return parts.size() > 1
                && titles.givenGender(parts.getFirst()).agrees(titles.givenGender(name))
                && NameSpelling.isVariant(part.apply(parts), name);
    }

    private boolean isInitial(String name) {
        List<String> parts = parts(name);
        return parts.getFirst().length() == 1;
    }

    /// Indexes `actor` under a full name.
    void add(List<String> parts, ArticleActor actor) {
        String first = parts.getFirst();
        byFull.putIfAbsent(key(first, parts.getLast()), actor);
        byFull.putIfAbsent(key(first.substring(0, 1) + '\u0001', parts.getLast()), actor);
        put(bySurname, parts.getLast(), actor);
        put(bySound, NameSpelling.sound(parts.getLast()), actor);
        for (int i = 0; i < parts.size() - 1 && i < 6; i++) {
            put(byPart, parts.get(i), actor);
        }
    }

    /// Indexes `actor` under its only name.
    void addShort(String name, ArticleActor actor) {
        put(bySurname, name, actor);
    }

    /// Records the actor to whom a short name last referred.
    void recordBearer(String name, ArticleActor actor) {
        bearers.put(name, actor);
    }

    private static String key(String first, String last) {
        return first + '\u0000' + last;
    }

    private static void put(Map<String, List<ArticleActor>> index, String key, ArticleActor actor) {
        List<ArticleActor> actors = index.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (actors.size() < 8 && !actors.contains(actor)) {
            actors.add(actor);
        }
    }

    /// Returns the persons to whom a surname, or a given name alone, may refer. `gender` and `titleHead` come
    /// from the words before the name.
    Choice choose(List<String> parts, Gender gender, String titleHead, int sentence) {
        String name = parts.getLast();
        List<ArticleActor> actors = bySurname.getOrDefault(name, List.of());
        double sure = 0.95;
        if (actors.isEmpty()) {
            actors = byPart.getOrDefault(name, List.of());
            sure = 0.85;
        }
        if (actors.isEmpty()) {
            actors = bySound.getOrDefault(NameSpelling.sound(name), List.of()).stream()
                    .filter(actor -> NameSpelling.isVariant(parts(actor.name).getLast(), name))
                    .toList();
            sure = 0.7;
        }
        List<ArticleActor> agreeing =
                actors.stream().filter(actor -> actor.gender.agrees(gender)).toList();
        if (agreeing.size() < 2) {
            return new Choice(agreeing, sure);
        }
        List<ArticleActor> titled = agreeing.stream()
                .filter(actor -> (!titleHead.isEmpty() && actor.heads.contains(titleHead))
                        || (gender != Gender.UNKNOWN && actor.gender == gender))
                .toList();
        if (titled.size() == 1) {
            return new Choice(titled, 0.8);
        }
        List<ArticleActor> introduced =
                agreeing.stream().filter(ArticleActor::isIntroduced).toList();
        if (introduced.size() == 1) {
            return new Choice(introduced, 0.85);
        }
        ArticleActor bearer = bearers.get(name);
        boolean challenged =
                introduced.stream().anyMatch(actor -> actor != bearer && sentence - actor.lastSentence() <= 1);
        if (bearer != null && agreeing.contains(bearer) && titled.isEmpty() && !challenged) {
            return new Choice(List.of(bearer), 0.65);
        }
        List<ArticleActor> near = (titled.isEmpty() ? agreeing : titled)
                .stream()
                        .filter(actor -> actor.isIntroduced() && sentence - actor.lastSentence() <= 2)
                        .toList();
        return near.size() == 1 ? new Choice(near, 0.6) : new Choice(agreeing, 0.3);
    }
}
