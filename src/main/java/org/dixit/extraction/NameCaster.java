package org.dixit.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts the names of one article together: which names are whose. Full names of the whole article come first, so that a
/// headline's surname finds its bearer below.
final class NameCaster {

    /// A name with its actor: `actor` −1 where it may be one of several `candidates`.
    record Cased(Name name, int actor, double confidence, List<Integer> candidates) {

        Cased(Name name, int actor, double confidence) {
            this(name, actor, confidence, List.of());
        }
    }

    private final Cast cast;
    private final Nouns nouns;
    private final Titles titles;
    private final People people;
    private final Bodies bodies;
    private final Map<String, Actor> states = new HashMap<>();

    NameCaster(Cast cast, Nouns nouns, Titles titles, Countries countries) {
        this.cast = cast;
        this.nouns = nouns;
        this.titles = titles;
        this.people = new People(titles);
        this.bodies = new Bodies(nouns, countries);
    }

    /// Casts all names; the result has them in the same order.
    List<Cased> cast(List<Name> names) {
        Map<Name, Actor> known = new HashMap<>();
        for (Name name : names) {
            Actor actor = name.meaning() != null ? state(name) : name.kind() == ActorKind.PERSON ? full(name) : null;
            if (actor != null) {
                known.put(name, actor);
            }
        }
        names.stream().filter(this::longBody).forEach(name -> known.put(name, body(name)));
        List<Cased> cased = new ArrayList<>();
        Name before = null;
        for (Name name : names) {
            Actor actor = known.get(name);
            Cased next = actor != null ? new Cased(name, actor.id, 0.97) : late(name, before, cased);
            if (next.actor() >= 0) {
                bear(cast.actor(next.actor()), name);
            }
            cased.add(next);
            before = name;
        }
        for (int id = 0; id < cast.size(); id++) {
            cast.actor(id).sentence = -1;
        }
        return cased;
    }

    private boolean longBody(Name name) {
        return name.meaning() == null && name.kind() != ActorKind.PERSON && name.parts().length > 1;
    }

    private Cased late(Name name, @Nullable Name before, List<Cased> cased) {
        if (name.kind() == ActorKind.PERSON) {
            return single(name);
        }
        if (before != null && alias(before, name) && cased.getLast().actor() >= 0) {
            bodies.alias(name.core(), cast.actor(cased.getLast().actor()));
        }
        return new Cased(name, body(name).id, 0.93);
    }

    /// "World Health Organization (WHO)".
    private boolean alias(Name before, Name name) {
        return before.meaning() == null
                && before.sentence() == name.sentence()
                && before.last() + 2 == name.first()
                && cast.sentence(name.sentence()).token(name.first() - 1).tag().equals("-LRB-")
                && before.kind() != ActorKind.PERSON
                && before.parts().length > 1
                && name.parts().length == 1;
    }

    private Actor state(Name name) {
        Countries.Meaning meaning = java.util.Objects.requireNonNull(name.meaning());
        Countries.Power power = meaning.power();
        boolean itself = name.form() == Countries.Form.NAME || name.form() == Countries.Form.ADJECTIVE;
        String key = itself ? "" + power.id() : name.form() + name.core();
        return states.computeIfAbsent(key, k -> {
            Actor actor = cast.create(
                    name.kind() == null ? power.kind() : name.kind(), true, itself ? power.name() : name.core());
            actor.power = power;
            if (itself) {
                actor.names.clear();
                cast.state(power, actor);
            }
            return actor;
        });
    }

    private @Nullable Actor full(Name name) {
        List<String> parts = people.parts(name.core());
        if (!people.full(parts)) {
            return null;
        }
        Actor actor = people.find(parts);
        if (actor == null) {
            actor = cast.create(ActorKind.PERSON, true, plainName(name));
        }
        people.add(parts, actor);
        actor.gender = actor.gender.or(gender(name)).or(titles.givenGender(parts.getFirst()));
        return actor;
    }

    private Cased single(Name name) {
        List<String> parts = people.parts(name.core());
        Gender gender = gender(name);
        People.Choice choice = people.choose(parts, gender, titleHead(name), name.sentence());
        if (choice.actors().size() == 1) {
            Actor actor = choice.actors().getFirst();
            actor.gender = actor.gender.or(gender);
            people.bore(parts.getLast(), actor);
            return new Cased(name, actor.id, choice.confidence());
        }
        if (choice.actors().size() > 1) {
            return new Cased(
                    name,
                    -1,
                    choice.confidence(),
                    choice.actors().stream().map(actor -> actor.id).toList());
        }
        Actor actor = cast.create(ActorKind.PERSON, true, plainName(name));
        actor.gender = gender.or(titles.givenGender(parts.getLast()));
        people.addShort(parts.getLast(), actor);
        return new Cased(name, actor.id, 0.93);
    }

    /// The name without honorifics, in the writing of the text.
    private String plainName(Name name) {
        String core = name.core();
        int space = core.indexOf(' ');
        while (space > 0
                && (titles.honorific(core.substring(0, space)) || titles.abbreviated(core.substring(0, space)))) {
            core = core.substring(space + 1);
            space = core.indexOf(' ');
        }
        return core;
    }

    private Gender gender(Name name) {
        Gender gender = Gender.UNKNOWN;
        for (int i = name.title(); i <= name.first(); i++) {
            String form = cast.sentence(name.sentence()).token(i).form();
            if (i < name.first() || (titles.honorific(form) && name.parts().length > 1)) {
                gender = gender.or(titles.gender(form)).or(nouns.gender(titles.full(form)));
            }
        }
        return gender;
    }

    private String titleHead(Name name) {
        return name.titled()
                ? titles.full(
                        cast.sentence(name.sentence()).token(name.first() - 1).form())
                : "";
    }

    private Actor body(Name name) {
        ActorKind kind = name.kind() == null ? ActorKind.ORGANIZATION : name.kind();
        Actor actor = bodies.find(name.core(), kind);
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

    /// Keeps the name, and shows the fullest one.
    private void bear(Actor actor, Name name) {
        actor.names.add(name.core());
        actor.sentence = name.sentence();
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
