package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dixit.language.Token;

/// Whom a definite description goes back to, where that is safe.
final class Antecedents {

    /// Whom a description may stand for, the likeliest first, and how likely the only one is.
    record Found(List<Actor> actors, double confidence) {

        /// Whether the text leaves no choice.
        boolean settled() {
            return actors.size() == 1;
        }

        private Found without(Predicate<Actor> actor) {
            return new Found(actors.stream().filter(actor.negate()).toList(), confidence);
        }
    }

    private static final Found NOBODY = new Found(List.of(), 0);

    /// How many sentences nearer than another bearer of a role somebody must stand to be meant by it.
    private static final int APART = 3;

    private static final Set<String> ANYBODY = Set.of("man", "woman", "boy", "girl", "person");
    private static final Set<String> ANY_BODY =
            Set.of("company", "firm", "group", "organization", "organisation", "agency", "body", "institution");
    private static final Set<String> STATES =
            Set.of("country", "nation", "state", "side", "government", "neighbor", "power");

    private final Cast cast;
    private final Scene scene;
    private final Nouns nouns;

    Antecedents(Cast cast, Scene scene, Nouns nouns) {
        this.cast = cast;
        this.scene = scene;
        this.nouns = nouns;
    }

    /// The actors that a definite description without restriction may stand for: several where the text does not
    /// settle which, none where nobody fits.
    Found find(int sentence, Token token, String head, ActorKind kind, int owner, boolean modified) {
        String lemma = Nouns.lemma(token);
        return find(sentence, head, lemma, kind, owner, modified).without(actor -> clashes(sentence, token, actor));
    }

    /// "The nurse told the boy": two parts of one clause are not one actor.
    private boolean clashes(int sentence, Token token, Actor actor) {
        Token verb = Phrases.governor(token);
        return verb != null
                && verb.isVerb()
                && verb.children().stream()
                        .filter(part -> part.index() != token.index() && part.hasLabel("nsubj", "dobj", "nsubjpass"))
                        .map(part -> cast.headed(sentence, part.index()))
                        .anyMatch(mention -> mention != null && mention.actor() == actor.id);
    }

    private Found find(int sentence, String head, String lemma, ActorKind kind, int owner, boolean modified) {
        return switch (kind) {
            case PERSON -> person(sentence, head, lemma, owner, modified);
            case ORGANIZATION, MEDIA, DOCUMENT -> modified || owner >= 0 ? NOBODY : body(sentence, lemma, kind);
            case COUNTRY ->
                modified || owner >= 0 ? NOBODY : near(sentence, 2, actor -> actor.kind == ActorKind.COUNTRY, 0.55);
            case PLACE ->
                modified || owner >= 0 ? NOBODY : near(sentence, 2, actor -> actor.kind == ActorKind.PLACE, 0.5);
            case GROUP -> owner >= 0 ? NOBODY : group(sentence, head);
        };
    }

    private Found person(int sentence, String head, String lemma, int owner, boolean modified) {
        Gender gender = nouns.gender(lemma);
        if (ANYBODY.contains(lemma)) {
            return modified ? NOBODY : near(sentence, 2, actor -> actor.person() && actor.gender.agrees(gender), 0.55);
        }
        List<Actor> exact = new ArrayList<>();
        List<Actor> covered = new ArrayList<>();
        for (int id : scene.persons()) {
            Actor actor = cast.actor(id);
            if (!actor.person() || !actor.gender.agrees(gender)) {
                continue;
            }
            if (bears(actor, head, lemma, owner)) {
                exact.add(actor);
            } else if (owner < 0 && !modified && covers(actor, lemma)) {
                covered.add(actor);
            }
        }
        if (!exact.isEmpty()) {
            return nearest(exact, sentence, 0.8);
        }
        List<Actor> unnamed = covered.stream().filter(actor -> !actor.named).toList();
        return nearest(unnamed.isEmpty() ? covered : unnamed, sentence, 0.6);
    }

    /// Whether the text gave this role to the actor, with the same affiliation where both have one.
    private static boolean bears(Actor actor, String head, String lemma, int owner) {
        for (Actor.Role role : actor.roles) {
            boolean same = role.head().equals(head) || (role.head().endsWith(" " + lemma) && head.equals(lemma));
            if (same && (owner < 0 || role.affiliation() == owner)) {
                String title = role.title().toLowerCase(java.util.Locale.ROOT);
                return !title.startsWith("former") && !title.startsWith("ex");
            }
        }
        return false;
    }

    private boolean covers(Actor actor, String lemma) {
        return actor.heads.stream().anyMatch(head -> nouns.covers(lemma, head));
    }

    /// The newest candidate where the others are further off, else all that are about as near.
    private static Found nearest(List<Actor> candidates, int sentence, double confidence) {
        if (candidates.isEmpty()) {
            return NOBODY;
        }
        int newest = candidates.getFirst().sentence;
        double sure = confidence - Math.min(0.25, 0.03 * Math.max(0, sentence - newest - 1));
        List<Actor> near = candidates.stream()
                .filter(actor -> newest - actor.sentence < APART)
                .toList();
        return new Found(near, candidates.size() == 1 ? sure : sure - 0.1);
    }

    private Found body(int sentence, String lemma, ActorKind kind) {
        List<Actor> exact = new ArrayList<>();
        for (int id : scene.bodies()) {
            Actor actor = cast.actor(id);
            if (actor.heads.contains(lemma) && actor.kind != ActorKind.COUNTRY) {
                exact.add(actor);
            }
        }
        if (!exact.isEmpty()) {
            return nearest(exact, sentence, 0.75);
        }
        if (kind != ActorKind.ORGANIZATION || !ANY_BODY.contains(lemma)) {
            return NOBODY;
        }
        return near(
                sentence, 2, actor -> actor.kind == ActorKind.ORGANIZATION && actor.named && actor.power == null, 0.5);
    }

    private Found group(int sentence, String head) {
        List<Actor> exact = new ArrayList<>();
        for (int id : scene.persons()) {
            Actor actor = cast.actor(id);
            if (actor.kind == ActorKind.GROUP && actor.heads.contains(head)) {
                exact.add(actor);
            }
        }
        return nearest(exact, sentence, 0.65);
    }

    /// The only actor of that sort in the last `distance` sentences; the only one of the newest sentence that has any
    /// where it is a subject there; else all of them.
    private Found near(int sentence, int distance, Predicate<Actor> sort, double confidence) {
        List<Actor> found = new ArrayList<>();
        int newest = -1;
        boolean rivals = false;
        boolean subject = false;
        for (Scene.Entry entry : scene.latest()) {
            if (entry.actor() < 0 || sentence - entry.sentence() > distance) {
                continue;
            }
            Actor actor = cast.actor(entry.actor());
            if (!sort.test(actor) || !actor.members.isEmpty() || entry.embedded()) {
                continue;
            }
            newest = found.isEmpty() ? entry.sentence() : newest;
            rivals |= entry.sentence() == newest && !found.isEmpty() && found.getFirst() != actor;
            subject |= entry.sentence() == newest && entry.subject();
            if (!found.contains(actor)) {
                found.add(actor);
            }
        }
        boolean first = found.size() > 1 && !rivals && subject;
        return first ? new Found(found.subList(0, 1), confidence - 0.15) : new Found(found, confidence);
    }

    /// The persons of the last sentences.
    Found person(int sentence) {
        return near(sentence, 3, Actor::person, 0.6);
    }

    /// Two that were mentioned together, or the only two of the last sentences: "the two leaders".
    List<Integer> two(int sentence, Token token) {
        boolean states = STATES.contains(token.lemma());
        List<Integer> found = new ArrayList<>();
        for (Scene.Entry entry : scene.latest()) {
            if (entry.actor() < 0 || sentence - entry.sentence() > 3 || (entry.embedded() && !states)) {
                continue;
            }
            Actor actor = cast.actor(entry.actor());
            boolean fits = actor.members.isEmpty() && (states ? actor.kind == ActorKind.COUNTRY : actor.person());
            if (fits && !found.contains(entry.actor())) {
                found.add(entry.actor());
            }
        }
        return found;
    }
}
