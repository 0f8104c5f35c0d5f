package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.lexicon.Gender;
import org.dixit.extraction.lexicon.PersonTitles;
import org.dixit.extraction.names.FoundName;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Groups the names of one article by actor. The full names of the whole article come first, so that a surname
/// in a headline finds its bearer further down.
final class NameCoreference {

    /// A name with its actor; `actor` is `null` if the name may refer to any of several `candidates`.
    record Cased(FoundName name, @Nullable ArticleActor actor, double confidence, List<Integer> candidates) {

        Cased(FoundName name, ArticleActor actor, double confidence) {
            this(name, actor, confidence, List.of());
        }
    }

    private final DiscourseModel cast;
    private final ActorNouns nouns;
    private final PersonTitles titles;
    private final PersonIndex people;
    private final OrganizationIndex bodies;
    private final Map<String, ArticleActor> states = new HashMap<>();

    NameCoreference(DiscourseModel cast, ActorNouns nouns, PersonTitles titles, CountryTable countries) {
        this.cast = cast;
        this.nouns = nouns;
        this.titles = titles;
        this.people = new PersonIndex(titles);
        this.bodies = new OrganizationIndex(nouns, countries);
    }

    /// Resolves all names; the result is in the same order.
    List<Cased> cast(List<FoundName> names) {
        Map<FoundName, ArticleActor> known = new HashMap<>();
        for (FoundName name : names) {
            ArticleActor actor =
                    name.meaning() != null ? state(name) : name.kind() == ActorKind.PERSON ? full(name) : null;
            if (actor != null) {
                known.put(name, actor);
            }
        }
        names.stream().filter(this::longBody).forEach(name -> known.put(name, body(name)));
        List<Cased> cased = new ArrayList<>();
        FoundName before = null;
        for (FoundName name : names) {
            ArticleActor actor = known.get(name);
            Cased next = actor != null ? new Cased(name, actor, 0.97) : late(name, before, cased);
            if (next.actor() != null) {
                bear(next.actor(), name);
            }
            cased.add(next);
            before = name;
        }
        for (int id = 0; id < cast.size(); id++) {
            cast.actor(id).forgetSentences();
        }
        return cased;
    }

    private boolean longBody(FoundName name) {
        return name.meaning() == null && name.kind() != ActorKind.PERSON && name.parts().length > 1;
    }

    private Cased late(FoundName name, @Nullable FoundName before, List<Cased> cased) {
        if (name.kind() == ActorKind.PERSON) {
            return single(name);
        }
        ArticleActor full =
                before != null && alias(before, name) ? cased.getLast().actor() : null;
        if (full != null) {
            bodies.alias(name.core(), full);
        }
        return new Cased(name, body(name), 0.93);
    }

    /// Whether `name` abbreviates the name before it: "World Health Organization (WHO)".
    private boolean alias(FoundName before, FoundName name) {
        return before.meaning() == null
                && before.sentence() == name.sentence()
                && before.last() + 2 == name.first()
                && cast.sentence(name.sentence()).token(name.first() - 1).tag().equals("-LRB-")
                && before.kind() != ActorKind.PERSON
                && before.parts().length > 1
                && name.parts().length == 1;
    }

    private ArticleActor state(FoundName name) {
        CountryTable.Meaning meaning = java.util.Objects.requireNonNull(name.meaning());
        CountryTable.Power power = meaning.power();
        boolean itself = name.form() == CountryTable.Form.NAME || name.form() == CountryTable.Form.ADJECTIVE;
        String key = itself ? "" + power.id() : name.form() + name.core();
        return states.computeIfAbsent(key, k -> {
            ArticleActor actor = cast.create(
                    name.kind() == null ? power.kind() : name.kind(), true, itself ? power.name() : name.core());
            actor.power = power;
            if (itself) {
                actor.names.clear();
                cast.state(power, actor);
            }
            return actor;
        });
    }

    private @Nullable ArticleActor full(FoundName name) {
        List<String> parts = people.parts(name.core());
        if (!people.full(parts)) {
            return null;
        }
        String generation = people.generation(name.core());
        ArticleActor actor = people.find(parts);
        if (!generation.isEmpty()
                && actor != null
                && actor.names.stream().map(people::generation).noneMatch(generation::equals)) {
            return relative(name, parts, generation);
        }
        if (actor == null) {
            actor = cast.create(ActorKind.PERSON, true, plainName(name));
        }
        people.add(parts, actor);
        actor.gender = actor.gender.or(gender(name)).or(titles.givenGender(parts.getFirst()));
        return actor;
    }

    /// "His son, Dale Rowe Jr.": another person than the "Dale Rowe" of whom the text spoke before.
    private ArticleActor relative(FoundName name, List<String> parts, String generation) {
        ArticleActor actor = people.relative(parts, generation);
        if (actor == null) {
            actor = cast.create(ActorKind.PERSON, true, plainName(name));
            people.addRelative(parts, generation, actor);
        }
        actor.gender = actor.gender.or(gender(name)).or(titles.givenGender(parts.getFirst()));
        return actor;
    }

    private Cased single(FoundName name) {
        List<String> parts = people.parts(name.core());
        Gender gender = gender(name);
        PersonIndex.Choice choice = people.choose(parts, gender, titleHead(name), name.sentence());
        if (choice.actors().size() == 1) {
            ArticleActor actor = choice.actors().getFirst();
            actor.gender = actor.gender.or(gender);
            people.bore(parts.getLast(), actor);
            return new Cased(name, actor, choice.confidence());
        }
        if (choice.actors().size() > 1) {
            return new Cased(
                    name,
                    null,
                    choice.confidence(),
                    choice.actors().stream().map(actor -> actor.id).toList());
        }
        ArticleActor actor = cast.create(ActorKind.PERSON, true, plainName(name));
        actor.gender = gender.or(titles.givenGender(parts.getLast()));
        people.addShort(parts.getLast(), actor);
        return new Cased(name, actor, 0.93);
    }

    /// The name without honorifics, as written in the text.
    private String plainName(FoundName name) {
        String core = name.core();
        int space = core.indexOf(' ');
        while (space > 0
                && (titles.honorific(core.substring(0, space)) || titles.abbreviated(core.substring(0, space)))) {
            core = core.substring(space + 1);
            space = core.indexOf(' ');
        }
        return core;
    }

    private Gender gender(FoundName name) {
        Gender gender = Gender.UNKNOWN;
        for (int i = name.title(); i <= name.first(); i++) {
            String form = cast.sentence(name.sentence()).token(i).form();
            if (i < name.first() || (titles.honorific(form) && name.parts().length > 1)) {
                gender = gender.or(titles.gender(form)).or(nouns.gender(titles.full(form)));
            }
        }
        return gender;
    }

    private String titleHead(FoundName name) {
        return name.titled()
                ? titles.full(
                        cast.sentence(name.sentence()).token(name.first() - 1).form())
                : "";
    }

    private ArticleActor body(FoundName name) {
        ActorKind kind = name.kind() == null ? ActorKind.ORGANIZATION : name.kind();
        ArticleActor actor = bodies.find(name.core(), kind);
        if (actor == null) {
            actor = cast.create(kind, true, name.core());
            for (String part : bodies.parts(name.core())) {
                if (nouns.is("organization", part) || nouns.is("media", part)) {
                    actor.heads.add(part);
                }
            }
            if (nouns.is("company", name.parts()[name.parts().length - 1].toLowerCase(java.util.Locale.ROOT))) {
                actor.heads.add("company");
            }
        }
        bodies.add(name.core(), actor);
        return actor;
    }

    /// Records the name; the fullest name becomes the display name.
    private void bear(ArticleActor actor, FoundName name) {
        actor.names.add(name.core());
        actor.mentionedIn(name.sentence());
        boolean shown = actor.power == null && actor.named;
        String plain = actor.person() ? plainName(name) : name.core();
        if (shown
                && plain.length() > actor.name.length()
                && name.parts().length < 7
                && !actor.kind.equals(ActorKind.PLACE)) {
            actor.name = plain;
        }
    }
}
