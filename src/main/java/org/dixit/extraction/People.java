package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The persons with names of one article: full names first, then surnames and given names alone. Every look-up is by
/// hash, so thousands of names cost linear time.
final class People {

    /// Whom a short name may mean, and how sure that is.
    ///
    /// @param actors     the candidates, one where it is clear
    /// @param confidence how likely it is the only one
    record Choice(List<Actor> actors, double confidence) {}

    private final Titles titles;
    private final Map<String, Actor> byFull = new HashMap<>();
    private final Map<String, List<Actor>> bySurname = new HashMap<>();
    private final Map<String, List<Actor>> byPart = new HashMap<>();
    /// By how the surname of a full name sounds.
    private final Map<String, List<Actor>> bySound = new HashMap<>();
    /// Who bore a surname alone last.
    private final Map<String, Actor> bearers = new HashMap<>();

    People(Titles titles) {
        this.titles = titles;
    }

    /// The name without honorifics before it and without Jr. after it, in lower case.
    List<String> parts(String core) {
        List<String> parts = new ArrayList<>(Arrays.asList(core.split(" ", -1)));
        while (parts.size() > 1 && (titles.honorific(parts.getFirst()) || titles.abbreviated(parts.getFirst()))) {
            parts.removeFirst();
        }
        while (parts.size() > 1
                && (titles.after(parts.getLast()) || parts.getLast().equals(","))) {
            parts.removeLast();
        }
        parts.replaceAll(part -> part.toLowerCase(Locale.ROOT).replaceAll("[,.]$", ""));
        return parts;
    }

    /// Whether `parts` are a given name and a family name.
    boolean full(List<String> parts) {
        return parts.size() > 1 && !titles.particle(parts.getFirst());
    }

    /// Who bears this full name, `null` where nobody does yet. "Joe Biden", "Joe R. Biden" and "J. Biden" are one.
    @Nullable
    Actor find(List<String> parts) {
        Actor exact = byFull.get(key(parts.getFirst(), parts.getLast()));
        if (exact != null) {
            return exact;
        }
        String first = parts.getFirst();
        Actor initial = byFull.get(key(first.substring(0, 1) + '\u0001', parts.getLast()));
        if (initial != null && (first.length() == 1 || initial.names.stream().allMatch(this::initialOnly))) {
            return initial;
        }
        Actor middle = parts.size() > 2 ? byFull.get(key(first, parts.get(1))) : null;
        return middle == null ? variant(first, parts.getLast()) : middle;
    }

    /// Who bears a full name of which one part is spelt otherwise: "Kristin" and "Kristen Wilkins".
    private @Nullable Actor variant(String first, String last) {
        for (Actor actor : bySurname.getOrDefault(last, List.of())) {
            if (hasVariant(actor, List::getFirst, first)) {
                return actor;
            }
        }
        for (Actor actor : byPart.getOrDefault(first, List.of())) {
            if (hasVariant(actor, List::getLast, last)) {
                return actor;
            }
        }
        return null;
    }

    private boolean hasVariant(Actor actor, Function<List<String>, String> part, String name) {
        List<String> parts = parts(actor.name);
        return parts.size() > 1
                && titles.givenGender(parts.getFirst()).agrees(titles.givenGender(name))
                && Spelling.isVariant(part.apply(parts), name);
    }

    private boolean initialOnly(String name) {
        List<String> parts = parts(name);
        return parts.getFirst().length() == 1;
    }

    /// Keeps `actor` under a full name.
    void add(List<String> parts, Actor actor) {
        String first = parts.getFirst();
        byFull.putIfAbsent(key(first, parts.getLast()), actor);
        byFull.putIfAbsent(key(first.substring(0, 1) + '\u0001', parts.getLast()), actor);
        put(bySurname, parts.getLast(), actor);
        put(bySound, Spelling.sound(parts.getLast()), actor);
        for (int i = 0; i < parts.size() - 1 && i < 6; i++) {
            put(byPart, parts.get(i), actor);
        }
    }

    /// Keeps `actor` under its only name.
    void addShort(String name, Actor actor) {
        put(bySurname, name, actor);
    }

    /// Keeps who a short name was.
    void bore(String name, Actor actor) {
        bearers.put(name, actor);
    }

    private static String key(String first, String last) {
        return first + '\u0000' + last;
    }

    private static void put(Map<String, List<Actor>> index, String key, Actor actor) {
        List<Actor> actors = index.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (actors.size() < 8 && !actors.contains(actor)) {
            actors.add(actor);
        }
    }

    /// Whom a surname, or a given name alone, may mean; `gender` and `heads` are what the words before it say.
    Choice choose(List<String> parts, Gender gender, String titleHead, int sentence) {
        String name = parts.getLast();
        List<Actor> actors = bySurname.getOrDefault(name, List.of());
        double sure = 0.95;
        if (actors.isEmpty()) {
            actors = byPart.getOrDefault(name, List.of());
            sure = 0.85;
        }
        if (actors.isEmpty()) {
            actors = bySound.getOrDefault(Spelling.sound(name), List.of()).stream()
                    .filter(actor -> Spelling.isVariant(parts(actor.name).getLast(), name))
                    .toList();
            sure = 0.7;
        }
        List<Actor> agreeing =
                actors.stream().filter(actor -> actor.gender.agrees(gender)).toList();
        if (agreeing.size() < 2) {
            return new Choice(agreeing, sure);
        }
        List<Actor> titled = agreeing.stream()
                .filter(actor -> (!titleHead.isEmpty() && actor.heads.contains(titleHead))
                        || (gender != Gender.UNKNOWN && actor.gender == gender))
                .toList();
        if (titled.size() == 1) {
            return new Choice(titled, 0.8);
        }
        List<Actor> introduced =
                agreeing.stream().filter(actor -> actor.sentence >= 0).toList();
        if (introduced.size() == 1) {
            return new Choice(introduced, 0.85);
        }
        Actor bearer = bearers.get(name);
        boolean challenged = introduced.stream().anyMatch(actor -> actor != bearer && sentence - actor.sentence <= 1);
        if (bearer != null && agreeing.contains(bearer) && titled.isEmpty() && !challenged) {
            return new Choice(List.of(bearer), 0.65);
        }
        List<Actor> near = (titled.isEmpty() ? agreeing : titled)
                .stream()
                        .filter(actor -> actor.sentence >= 0 && sentence - actor.sentence <= 2)
                        .toList();
        return near.size() == 1 ? new Choice(near, 0.6) : new Choice(agreeing, 0.3);
    }
}
