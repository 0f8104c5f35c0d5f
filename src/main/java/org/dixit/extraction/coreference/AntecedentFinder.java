package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.Gender;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Finds the antecedent of a definite description, if one can be chosen safely.
final class AntecedentFinder {

    /// The actors to which a description may refer, likeliest first, and the confidence if there is only one.
    record Found(List<ArticleActor> actors, double confidence) {

        /// Whether exactly one actor qualifies.
        boolean isResolved() {
            return actors.size() == 1;
        }

        private Found without(Predicate<ArticleActor> actor) {
            return new Found(actors.stream().filter(actor.negate()).toList(), confidence);
        }
    }

    private static final Found NONE = new Found(List.of(), 0);

    /// The distance, in sentences, by which the nearest bearer of a role must be ahead of another to rule it out.
    private static final int APART = 3;

    private static final WordList WORDS = WordList.read("coreference.txt");
    private static final Set<String> ANY_PERSON = WORDS.words("anybody");
    private static final Set<String> ANY_INSTITUTION = WORDS.words("any body");
    private static final Set<String> ANY_MEDIUM = WORDS.words("any medium");
    private static final Set<String> STATES = WORDS.words("any state");

    private final DiscourseModel model;
    private final RecentMentions recentMentions;
    private final ActorNouns nouns;

    AntecedentFinder(DiscourseModel model, RecentMentions recentMentions, ActorNouns nouns) {
        this.model = model;
        this.recentMentions = recentMentions;
        this.nouns = nouns;
    }

    /// Returns the actors to which an unrestricted definite description may refer: several if the text does not
    /// decide between them, none if no actor fits.
    Found find(int sentence, Token token, String head, ActorKind kind, @Nullable ArticleActor owner, boolean modified) {
        String lemma = ActorNouns.lemma(token);
        return find(sentence, head, lemma, kind, owner, modified).without(actor -> clashes(sentence, token, actor));
    }

    /// Whether the actor is already an argument of the same verb, and so another one: "The nurse told the boy".
    private boolean clashes(int sentence, Token token, ArticleActor actor) {
        Token verb = NounPhrases.governor(token);
        return verb != null
                && verb.isVerb()
                && verb.children().stream()
                        .filter(part -> part.index() != token.index() && part.hasLabel("nsubj", "dobj", "nsubjpass"))
                        .map(part -> model.headed(sentence, part.index()))
                        .anyMatch(mention -> mention != null && mention.actor() == actor.id);
    }

    private Found find(
            int sentence, String head, String lemma, ActorKind kind, @Nullable ArticleActor owner, boolean modified) {
        return switch (kind) {
            case PERSON -> findPerson(sentence, head, lemma, owner, modified);
            case ORGANIZATION, MEDIA, DOCUMENT ->
                modified || owner != null ? NONE : findInstitution(sentence, lemma, kind);
            case COUNTRY ->
                modified || owner != null
                        ? NONE
                        : findNear(sentence, 2, actor -> actor.kind == ActorKind.COUNTRY, 0.55);
            case PLACE ->
                modified || owner != null ? NONE : findNear(sentence, 2, actor -> actor.kind == ActorKind.PLACE, 0.5);
            case GROUP -> owner != null ? NONE : findGroup(sentence, head);
        };
    }

    private Found findPerson(int sentence, String head, String lemma, @Nullable ArticleActor owner, boolean modified) {
        Gender gender = nouns.gender(lemma);
        if (ANY_PERSON.contains(lemma)) {
            return modified
                    ? NONE
                    : findNear(sentence, 2, actor -> actor.isPerson() && actor.gender.agrees(gender), 0.55);
        }
        List<ArticleActor> exact = new ArrayList<>();
        List<ArticleActor> covered = new ArrayList<>();
        for (ArticleActor actor : recentMentions.persons()) {
            if (!actor.isPerson() || !actor.gender.agrees(gender)) {
                continue;
            }
            if (hasRole(actor, head, lemma, owner)) {
                exact.add(actor);
            } else if (owner == null && !modified && covers(actor, lemma)) {
                covered.add(actor);
            }
        }
        if (!exact.isEmpty()) {
            return nearest(exact, sentence, 0.8);
        }
        List<ArticleActor> unnamed =
                covered.stream().filter(actor -> !actor.named).toList();
        return nearest(unnamed.isEmpty() ? covered : unnamed, sentence, 0.6);
    }

    /// Whether the text gave a role with this head noun to one of the persons mentioned last.
    boolean isRole(String lemma) {
        return recentMentions.persons().stream()
                .anyMatch(actor -> actor.isPerson()
                        && actor.roles.stream().anyMatch(role -> role.head().equals(lemma)));
    }

    /// Whether the text gave this role to the actor, with the same affiliation if the description has one.
    private static boolean hasRole(ArticleActor actor, String head, String lemma, @Nullable ArticleActor owner) {
        for (ArticleActor.Role role : actor.roles) {
            boolean same = role.head().equals(head) || (role.head().endsWith(" " + lemma) && head.equals(lemma));
            if (same && (owner == null || role.affiliation() == owner)) {
                String title = role.title().toLowerCase(Locale.ROOT);
                return !title.startsWith("former") && !title.startsWith("ex");
            }
        }
        return false;
    }

    private boolean covers(ArticleActor actor, String lemma) {
        return actor.heads.stream().anyMatch(head -> nouns.covers(lemma, head));
    }

    /// Returns the most recent candidate if the others are further back, otherwise all that are about as near.
    private static Found nearest(List<ArticleActor> candidates, int sentence, double confidence) {
        if (candidates.isEmpty()) {
            return NONE;
        }
        int newest = candidates.getFirst().lastSentence();
        double sure = confidence - Math.min(0.25, 0.03 * Math.max(0, sentence - newest - 1));
        List<ArticleActor> near = candidates.stream()
                .filter(actor -> newest - actor.lastSentence() < APART)
                .toList();
        return new Found(near, candidates.size() == 1 ? sure : sure - 0.1);
    }

    private Found findInstitution(int sentence, String lemma, ActorKind kind) {
        List<ArticleActor> exact = new ArrayList<>();
        for (ArticleActor actor : recentMentions.institutions()) {
            if (actor.heads.contains(lemma) && actor.kind != ActorKind.COUNTRY) {
                exact.add(actor);
            }
        }
        if (!exact.isEmpty()) {
            return nearest(exact, sentence, 0.75);
        }
        if (kind == ActorKind.MEDIA && ANY_MEDIUM.contains(lemma)) {
            return findNear(sentence, 2, actor -> actor.kind == ActorKind.MEDIA && actor.named, 0.5);
        }
        if (kind != ActorKind.ORGANIZATION || !ANY_INSTITUTION.contains(lemma)) {
            return NONE;
        }
        return findNear(
                sentence,
                2,
                actor -> actor.kind == ActorKind.ORGANIZATION && actor.named && actor.countryEntry == null,
                0.5);
    }

    private Found findGroup(int sentence, String head) {
        List<ArticleActor> exact = new ArrayList<>();
        for (ArticleActor actor : recentMentions.persons()) {
            if (actor.kind == ActorKind.GROUP && actor.heads.contains(head)) {
                exact.add(actor);
            }
        }
        return nearest(exact, sentence, 0.65);
    }

    /// Returns the only matching actor of the last `distance` sentences. If there are several, returns the only
    /// one in the most recent sentence that has any, provided that it is a subject there; otherwise all of
    /// them.
    private Found findNear(int sentence, int distance, Predicate<ArticleActor> sort, double confidence) {
        List<ArticleActor> found = new ArrayList<>();
        RecentMentions.Entry newest = null;
        boolean rivals = false;
        boolean subject = false;
        for (RecentMentions.Entry entry : recentMentions.latest()) {
            ArticleActor actor = entry.actor();
            if (actor == null
                    || sentence - entry.sentence() > distance
                    || !sort.test(actor)
                    || !actor.members.isEmpty()
                    || entry.embedded()) {
                continue;
            }
            newest = newest == null ? entry : newest;
            boolean inNewest = entry.sentence() == newest.sentence();
            rivals |= inNewest && actor != newest.actor();
            subject |= inNewest && entry.subject();
            if (!found.contains(actor)) {
                found.add(actor);
            }
        }
        boolean first = found.size() > 1 && !rivals && subject;
        return first ? new Found(found.subList(0, 1), confidence - 0.15) : new Found(found, confidence);
    }

    /// The persons mentioned in the last sentences.
    Found findPerson(int sentence) {
        return findNear(sentence, 3, ArticleActor::isPerson, 0.6);
    }

    /// The candidates for "the two leaders": all persons, or states, mentioned in the last sentences.
    List<Integer> findTwo(int sentence, Token token) {
        boolean states = STATES.contains(token.lemma());
        List<Integer> found = new ArrayList<>();
        for (RecentMentions.Entry entry : recentMentions.latest()) {
            ArticleActor actor = entry.actor();
            if (actor == null || sentence - entry.sentence() > 3 || (entry.embedded() && !states)) {
                continue;
            }
            boolean fits = actor.members.isEmpty() && (states ? actor.kind == ActorKind.COUNTRY : actor.isPerson());
            if (fits && !found.contains(actor.id)) {
                found.add(actor.id);
            }
        }
        return found;
    }
}
