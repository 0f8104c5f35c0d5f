package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    record ResolvedName(FoundName name, @Nullable ArticleActor actor, double confidence, List<Integer> candidates) {

        ResolvedName(FoundName name, ArticleActor actor, double confidence) {
            this(name, actor, confidence, List.of());
        }
    }

    private final DiscourseModel model;
    private final ActorNouns nouns;
    private final PersonTitles titles;
    private final PersonIndex people;
    private final OrganizationIndex organizations;
    private final Map<String, ArticleActor> states = new HashMap<>();

    NameCoreference(DiscourseModel model, ActorNouns nouns, PersonTitles titles, CountryTable countries) {
        this.model = model;
        this.nouns = nouns;
        this.titles = titles;
        this.people = new PersonIndex(titles);
        this.organizations = new OrganizationIndex(nouns, countries);
    }

    /// Resolves all names; the result is in the same order.
    List<ResolvedName> resolve(List<FoundName> names) {
        Map<FoundName, ArticleActor> known = new HashMap<>();
        for (FoundName name : names) {
            ArticleActor actor =
                    name.meaning() != null ? state(name) : name.kind() == ActorKind.PERSON ? findPerson(name) : null;
            if (actor != null) {
                known.put(name, actor);
            }
        }
        names.stream().filter(this::isLongOrganizationName).forEach(name -> known.put(name, findOrganization(name)));
        List<ResolvedName> resolved = new ArrayList<>();
        FoundName before = null;
        for (FoundName name : names) {
            ArticleActor actor = known.get(name);
            ResolvedName next =
                    actor != null ? new ResolvedName(name, actor, 0.97) : resolveRemaining(name, before, resolved);
            if (next.actor() != null) {
                addName(next.actor(), name);
            }
            resolved.add(next);
            before = name;
        }
        for (int id = 0; id < model.size(); id++) {
            model.actor(id).forgetSentences();
        }
        return resolved;
    }

    private boolean isLongOrganizationName(FoundName name) {
        return name.meaning() == null && name.kind() != ActorKind.PERSON && name.parts().length > 1;
    }

    private ResolvedName resolveRemaining(FoundName name, @Nullable FoundName before, List<ResolvedName> resolved) {
        if (name.kind() == ActorKind.PERSON) {
            return resolveSingle(name);
        }
        ArticleActor full =
                before != null && isAlias(before, name) ? resolved.getLast().actor() : null;
        if (full != null) {
            organizations.addAlias(name.core(), full);
        }
        return new ResolvedName(name, findOrganization(name), 0.93);
    }

    /// Whether `name` abbreviates the name before it: "World Health Organization (WHO)".
    private boolean isAlias(FoundName before, FoundName name) {
        return before.meaning() == null
                && before.sentence() == name.sentence()
                && before.last() + 2 == name.first()
                && model.sentence(name.sentence()).token(name.first() - 1).tag().equals("-LRB-")
                && before.kind() != ActorKind.PERSON
                && before.parts().length > 1
                && name.parts().length == 1;
    }

    private ArticleActor state(FoundName name) {
        CountryTable.Meaning meaning = java.util.Objects.requireNonNull(name.meaning());
        CountryTable.Entry entry = meaning.entry();
        boolean itself = name.form() == CountryTable.Form.NAME || name.form() == CountryTable.Form.ADJECTIVE;
        String key = itself ? "" + entry.id() : name.form() + name.core();
        return states.computeIfAbsent(key, k -> {
            ArticleActor actor = model.create(
                    name.kind() == null ? entry.kind() : name.kind(), true, itself ? entry.name() : name.core());
            actor.countryEntry = entry;
            if (itself) {
                actor.names.clear();
                model.state(entry, actor);
            }
            return actor;
        });
    }

    private @Nullable ArticleActor findPerson(FoundName name) {
        List<String> parts = people.parts(name.core());
        if (!people.isFullName(parts)) {
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
            actor = model.create(ActorKind.PERSON, true, plainName(name));
        }
        people.add(parts, actor);
        actor.gender = actor.gender.or(gender(name)).or(titles.givenGender(parts.getFirst()));
        return actor;
    }

    /// "His son, Dale Rowe Jr.": another person than the "Dale Rowe" of whom the text spoke before.
    private ArticleActor relative(FoundName name, List<String> parts, String generation) {
        ArticleActor actor = people.relative(parts, generation);
        if (actor == null) {
            actor = model.create(ActorKind.PERSON, true, plainName(name));
            people.addRelative(parts, generation, actor);
        }
        actor.gender = actor.gender.or(gender(name)).or(titles.givenGender(parts.getFirst()));
        return actor;
    }

    private ResolvedName resolveSingle(FoundName name) {
        List<String> parts = people.parts(name.core());
        Gender gender = gender(name);
        PersonIndex.Choice choice = people.choose(parts, gender, titleHead(name), name.sentence());
        if (choice.actors().size() == 1) {
            ArticleActor actor = choice.actors().getFirst();
            actor.gender = actor.gender.or(gender);
            people.recordBearer(parts.getLast(), actor);
            return new ResolvedName(name, actor, choice.confidence());
        }
        if (choice.actors().size() > 1) {
            return new ResolvedName(
                    name,
                    null,
                    choice.confidence(),
                    choice.actors().stream().map(actor -> actor.id).toList());
        }
        ArticleActor actor = model.create(ActorKind.PERSON, true, plainName(name));
        actor.gender = gender.or(titles.givenGender(parts.getLast()));
        people.addShort(parts.getLast(), actor);
        return new ResolvedName(name, actor, 0.93);
    }

    /// The name without honorifics, as written in the text.
    private String plainName(FoundName name) {
        String core = name.core();
        int space = core.indexOf(' ');
        while (space > 0
                && (titles.isHonorific(core.substring(0, space)) || titles.isAbbreviated(core.substring(0, space)))) {
            core = core.substring(space + 1);
            space = core.indexOf(' ');
        }
        return core;
    }

    private Gender gender(FoundName name) {
        Gender gender = Gender.UNKNOWN;
        for (int i = name.title(); i <= name.first(); i++) {
            String form = model.sentence(name.sentence()).token(i).form();
            if (i < name.first() || (titles.isHonorific(form) && name.parts().length > 1)) {
                gender = gender.or(titles.gender(form)).or(nouns.gender(titles.full(form)));
            }
        }
        return gender;
    }

    private String titleHead(FoundName name) {
        return name.hasTitle()
                ? titles.full(
                        model.sentence(name.sentence()).token(name.first() - 1).form())
                : "";
    }

    private ArticleActor findOrganization(FoundName name) {
        ActorKind kind = name.kind() == null ? ActorKind.ORGANIZATION : name.kind();
        ArticleActor actor = organizations.find(name.core(), kind);
        if (actor == null) {
            actor = model.create(kind, true, name.core());
            for (String part : organizations.parts(name.core())) {
                if (nouns.isInGroup("organization", part) || nouns.isInGroup("media", part)) {
                    actor.heads.add(part);
                }
            }
            if (nouns.isInGroup("company", name.parts()[name.parts().length - 1].toLowerCase(Locale.ROOT))) {
                actor.heads.add("company");
            }
        }
        organizations.add(name.core(), actor);
        return actor;
    }

    /// Records the name; the fullest name becomes the display name.
    private void addName(ArticleActor actor, FoundName name) {
        actor.names.add(name.core());
        actor.mentionedIn(name.sentence());
        boolean shown = actor.countryEntry == null && actor.named;
        String plain = actor.isPerson() ? plainName(name) : name.core();
        if (shown
                && plain.length() > actor.name.length()
                && name.parts().length < 7
                && !actor.kind.equals(ActorKind.PLACE)) {
            actor.name = plain;
        }
    }
}
