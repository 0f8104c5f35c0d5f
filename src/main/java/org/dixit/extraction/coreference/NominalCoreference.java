package org.dixit.extraction.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.NounModifiers;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// Finds nominal mentions ("the official", "two people briefed on the talks") and gives each its antecedent, or
/// a new unnamed actor.
final class NominalCoreference {

    private static final WordList WORDS = WordList.read("coreference.txt");
    private static final Set<String> DEFINITE = WORDS.words("definite");
    private static final Set<String> INDEFINITE = WORDS.words("indefinite");
    private static final Set<String> STATES = WORDS.words("related state");

    private final DiscourseModel cast;
    private final ActorNouns nouns;
    private final RoleReader roles;
    private final AntecedentFinder antecedents;
    private final Appositions appositions;
    private final Map<String, ArticleActor> byWords = new HashMap<>();
    private final Map<String, ArticleActor> byOwner = new HashMap<>();

    NominalCoreference(DiscourseModel cast, RecentMentions scene, ActorNouns nouns, RoleReader roles) {
        this.cast = cast;
        this.nouns = nouns;
        this.roles = roles;
        this.antecedents = new AntecedentFinder(cast, scene, nouns);
        this.appositions = new Appositions(cast, nouns);
    }

    /// Resolves a noun, or the "old" of an age, that is not the head of a name.
    void describe(int s, Token token) {
        Sentence sentence = cast.sentence(s);
        if (token.lemma().equals("old")) {
            age(s, sentence, token);
            return;
        }
        ActorKind kind = appositions.isTrade(s, token) || isKnownTrade(token) ? ActorKind.PERSON : nouns.kind(token);
        if (kind == null
                || token.hasLabel("compound", "nmod", "npadvmod", "amod", "advmod")
                        && appositions.behindName(s, token) == null
                || NounModifiers.nobody(token)
                || roles.inside(sentence, token)
                || appositions.isOfThing(s, token)
                || NounModifiers.every(token)
                || NounModifiers.bare(token, kind)) {
            return;
        }
        ArticleActor apposed = appositions.actor(s, sentence, token, kind);
        if (apposed != null) {
            roles.description(s, token, apposed);
            apposed.gender = apposed.gender.or(nouns.gender(ActorNouns.lemma(token)));
            refer(s, token, apposed, 0.85);
        } else if (token.hasLabel("attr") && predicate(s, token, kind)) {
            return;
        } else {
            standing(s, sentence, token, kind);
        }
    }

    /// "The baker said …": whether a definite noun that is not in the word list repeats the role of somebody.
    private boolean isKnownTrade(Token token) {
        return token.tag().equals("NN")
                && nouns.kind(token) == null
                && NounPhrases.determined(token, DEFINITE)
                && antecedents.isRole(token.lemma());
    }

    /// "Jane Doe is a professor at Yale": a role, not a mention.
    private boolean predicate(int s, Token token, ActorKind kind) {
        Token be = token.head().orElse(null);
        if (be == null || kind != ActorKind.PERSON) {
            return false;
        }
        Token subject = be.child("nsubj").orElse(null);
        if (subject == null || be.child("neg").isPresent() || be.child("aux").isPresent()) {
            return subject != null;
        }
        ArticleActor actor = cast.actorOf(cast.headed(s, subject.index()));
        if (actor != null && actor.person() && !cast.article().isQuoted(token)) {
            roles.description(s, token, actor);
        }
        return true;
    }

    private void standing(int s, Sentence sentence, Token token, ActorKind kind) {
        boolean definite = NounPhrases.determined(token, DEFINITE);
        CharRange phrase = phrase(sentence, token);
        boolean restricted = NounModifiers.restricted(token);
        String words = words(restricted ? NounPhrases.phrase(token, NounPhrases.Extent.WHOLE) : phrase);
        ArticleActor owner = roles.affiliation(s, token);
        if (kind == ActorKind.GROUP && NounModifiers.two(token) && !restricted && owner == null) {
            List<Integer> both = antecedents.two(s, token);
            if (both.size() == 2) {
                refer(s, token, cast.collective(both), 0.6);
                return;
            }
        }
        String head = roles.headOf(sentence, token);
        if (known(s, sentence, token, words, head, owner, definite, kind, restricted)) {
            return;
        }
        boolean neighbor = owner != null && owner.kind == ActorKind.COUNTRY && STATES.contains(head);
        if (kind == ActorKind.PLACE || kind == ActorKind.COUNTRY || neighbor) {
            return;
        }
        ArticleActor actor = cast.create(kind, false, cast.shown(sentence, phrase));
        actor.gender = nouns.gender(ActorNouns.lemma(token));
        actor.heads.add(head);
        if (owner != null && kind != ActorKind.DOCUMENT) {
            roles.description(s, token, actor);
        }
        remember(words, head, owner, kind, definite, restricted, actor);
        refer(s, token, actor, 0.85);
    }

    /// Resolves a description to a known actor, or leaves it ambiguous between several. Returns false if none is
    /// found.
    private boolean known(
            int s,
            Sentence sentence,
            Token token,
            String words,
            String head,
            @Nullable ArticleActor owner,
            boolean definite,
            ActorKind kind,
            boolean restricted) {
        ArticleActor owned = owner == null || restricted ? null : byOwner.get(head + owner.id);
        ArticleActor same = owned == null ? byWords.get(words) : owned;
        if (same != null
                && same.kind == kind
                && (definite || owned != null || kind == ActorKind.GROUP || kind == ActorKind.ORGANIZATION)) {
            refer(s, token, same, owned == null ? 0.7 : 0.75);
            return true;
        }
        if (!definite || restricted || NounModifiers.other(token)) {
            return false;
        }
        CharRange phrase = phrase(sentence, token);
        return settle(s, token, phrase, antecedents.find(s, token, head, kind, owner, NounModifiers.modified(token)));
    }

    /// Refers to the actor found, or records all of them as candidates if there are several.
    private boolean settle(int s, Token token, CharRange phrase, AntecedentFinder.Found found) {
        if (found.settled()) {
            refer(s, token, phrase, found.actors().getFirst(), found.confidence());
        } else if (!found.actors().isEmpty()) {
            cast.mention(new ActorMention(
                    ActorMention.UNRESOLVED, s, token.index(), phrase, MentionKind.NOMINAL, found.confidence()));
            cast.ambiguous(
                    s,
                    token.index(),
                    phrase,
                    MentionKind.NOMINAL,
                    found.actors().stream().map(actor -> actor.id).toList());
        }
        return !found.actors().isEmpty();
    }

    private void remember(
            String words,
            String head,
            @Nullable ArticleActor owner,
            ActorKind kind,
            boolean definite,
            boolean restricted,
            ArticleActor actor) {
        if (owner != null && !restricted && kind != ActorKind.GROUP) {
            byOwner.put(head + owner.id, actor);
        }
        // "A spokesman for the police said … The spokesman for the police added": the restriction makes them the same
        if (kind == ActorKind.GROUP || kind == ActorKind.ORGANIZATION || definite || restricted) {
            byWords.put(words, actor);
        }
    }

    private void refer(int s, Token token, ArticleActor actor, double confidence) {
        refer(s, token, phrase(cast.sentence(s), token), actor, confidence);
    }

    private void refer(int s, Token token, CharRange phrase, ArticleActor actor, double confidence) {
        cast.mention(new ActorMention(actor.id, s, token.index(), phrase, MentionKind.NOMINAL, confidence));
        if (actor.members.isEmpty()) {
            actor.names.add(cast.shown(cast.sentence(s), phrase));
        }
    }

    /// The short phrase of a description, without a participle that the parser took from the preceding clause.
    private CharRange phrase(Sentence sentence, Token token) {
        CharRange phrase = NounPhrases.phrase(token, NounPhrases.Extent.SHORT);
        int first = token.index() - 1;
        boolean stray = first > 0
                && token.hasLabel("conj")
                && sentence.token(first).form().endsWith("ing")
                && sentence.token(first).begin() == phrase.begin()
                && sentence.token(first - 1).isNoun();
        return stray ? new CharRange(token.begin(), phrase.end()) : phrase;
    }

    /// The words of a description without its determiner.
    private String words(CharRange phrase) {
        String words = phrase.inOneLine(cast.article().text()).toLowerCase(Locale.ROOT);
        int space = words.indexOf(' ');
        String first = words.substring(0, Math.max(0, space));
        return DEFINITE.contains(first) || INDEFINITE.contains(first) ? words.substring(space + 1) : words;
    }

    /// Resolves an age used as a noun: "the 54-year-old".
    private void age(int s, Sentence sentence, Token token) {
        int i = token.index();
        boolean alone = token.next()
                .filter(noun -> noun.isNoun() && token.dependsOn(noun))
                .isEmpty();
        if (i < 5
                || !alone
                || !sentence.token(i - 2).lemma().startsWith("year")
                || !DEFINITE.contains(sentence.token(i - 5).lemma())) {
            return;
        }
        CharRange chars = new CharRange(sentence.token(i - 5).begin(), token.end());
        settle(s, token, chars, antecedents.person(s));
    }
}
