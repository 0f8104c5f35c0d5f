package org.dixit.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// Finds descriptions ("the official", "two people briefed on the talks") and gives each the actor that it goes
/// back to, or an unnamed one of its own.
final class Descriptions {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    /// The nouns of trades that are not in the word list.
    private static final Pattern TRADE = Pattern.compile("..+(?:er|or|ist|ian|man|woman)");

    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> STATES = Set.of("neighbor", "neighbour", "ally", "partner", "rival", "enemy");

    private final Cast cast;
    private final Nouns nouns;
    private final Roles roles;
    private final Antecedents antecedents;
    private final Map<String, Actor> byWords = new HashMap<>();
    private final Map<String, Actor> byOwner = new HashMap<>();

    Descriptions(Cast cast, Scene scene, Nouns nouns, Roles roles) {
        this.cast = cast;
        this.nouns = nouns;
        this.roles = roles;
        this.antecedents = new Antecedents(cast, scene, nouns);
    }

    /// Looks at a noun, or at the "old" of an age, that heads no name.
    void describe(int s, Token token) {
        Sentence sentence = cast.sentence(s);
        if (token.lemma().equals("old")) {
            age(s, sentence, token);
            return;
        }
        ActorKind kind = isTrade(s, token) ? ActorKind.PERSON : nouns.kind(token);
        if (kind == null
                || token.hasLabel("compound", "nmod", "npadvmod", "amod", "advmod")
                || roles.inside(sentence, token)
                || thing(s, token)
                || Modifiers.bare(token, kind)) {
            return;
        }
        Actor apposed = apposed(s, sentence, token, kind);
        if (apposed != null) {
            roles.description(s, token, apposed);
            apposed.gender = apposed.gender.or(nouns.gender(Nouns.lemma(token)));
            refer(s, token, apposed, 0.85);
        } else if (token.hasLabel("attr") && predicate(s, sentence, token, kind)) {
            return;
        } else {
            standing(s, sentence, token, kind);
        }
    }

    /// "Jorge Ramos, a baker in Quito,": an indefinite noun behind a person's name gives a role, whichever noun it is.
    private boolean isTrade(int s, Token token) {
        Mention person = token.hasLabel("appos") ? cast.headed(s, token.headIndex()) : null;
        return person != null
                && person.kind() == MentionKind.NAME
                && person.actor() >= 0
                && cast.actor(person.actor()).person()
                && token.tag().equals("NN")
                && token.name().equals("O")
                && TRADE.matcher(token.lemma()).matches()
                && nouns.kind(token) == null
                && Phrases.determined(token, INDEFINITE)
                && closedByComma(token);
    }

    /// "said Mr. Conti, a winner." may be what he calls somebody.
    private static boolean closedByComma(Token token) {
        Sentence sentence = token.sentence();
        int end = Phrases.phrase(token, Phrases.Extent.WHOLE).end();
        return sentence.tokens().stream()
                .anyMatch(next -> next.begin() >= end
                        && next.begin() <= end + 1
                        && next.form().equals(","));
    }

    /// "sanctions, another source": apposed to what is no actor.
    private boolean thing(int s, Token token) {
        return token.hasLabel("appos")
                && token.headIndex() >= 0
                && cast.at(s, token.headIndex()) == null
                && nameBehind(s, token) == null;
    }

    /// "Angela Merkel, Germany's chancellor," and "the chancellor, Angela Merkel,".
    private @Nullable Actor apposed(int s, Sentence sentence, Token token, ActorKind kind) {
        Mention named = token.hasLabel("appos") && token.headIndex() >= 0 ? cast.headed(s, token.headIndex()) : null;
        if (named == null) {
            named = nameBehind(s, token);
        }
        if (named == null && kind == ActorKind.PERSON && !token.hasLabel("appos")) {
            named = beside(s, sentence, token);
        }
        if (named == null || named.actor() < 0 || named.kind() == MentionKind.ADJECTIVE) {
            return null;
        }
        Actor actor = cast.actor(named.actor());
        return fits(actor, kind) ? actor : null;
    }

    /// The mention in apposition behind a noun.
    private @Nullable Mention nameBehind(int s, Token token) {
        Token appos = token.child("appos").orElse(null);
        return appos != null && appos.index() > token.index() ? cast.headed(s, appos.index()) : null;
    }

    /// "The prime minister, Najib Razak said": a name after a comma that the parse left apart.
    private @Nullable Mention beside(int s, Sentence sentence, Token token) {
        int comma = token.index() + 1;
        if (comma + 1 >= sentence.size() || !sentence.token(comma).form().equals(",")) {
            return null;
        }
        Mention named = cast.at(s, comma + 1);
        if (named == null || named.kind() != MentionKind.NAME || named.head() + 1 >= sentence.size()) {
            return null;
        }
        Token name = sentence.token(named.head());
        Token after = sentence.token(named.head() + 1);
        boolean ends = after.form().equals(",")
                || after.tag().equals("VBD")
                || after.tag().equals("VBZ");
        boolean listed = name.hasLabel("conj") || name.child("conj").isPresent();
        boolean role = token.child("det", "poss", "compound", "nmod").isPresent();
        return ends && role && !listed && named.chars().begin() > token.end() ? named : null;
    }

    private static boolean fits(Actor actor, ActorKind kind) {
        return actor.kind == kind
                || (actor.body()
                        && actor.named
                        && (kind == ActorKind.ORGANIZATION || kind == ActorKind.MEDIA || kind == ActorKind.PLACE));
    }

    /// "Jane Doe is a professor at Yale": a role, no mention.
    private boolean predicate(int s, Sentence sentence, Token token, ActorKind kind) {
        if (token.headIndex() < 0 || kind != ActorKind.PERSON) {
            return false;
        }
        Token be = sentence.token(token.headIndex());
        Token subject = be.child("nsubj").orElse(null);
        if (subject == null || be.child("neg").isPresent() || be.child("aux").isPresent()) {
            return subject != null;
        }
        Mention mention = cast.headed(s, subject.index());
        if (mention != null
                && mention.actor() >= 0
                && cast.actor(mention.actor()).person()
                && cast.article().quotationAt(token.begin()) < 0) {
            roles.description(s, token, cast.actor(mention.actor()));
        }
        return true;
    }

    private void standing(int s, Sentence sentence, Token token, ActorKind kind) {
        boolean definite = Phrases.determined(token, DEFINITE);
        Chars phrase = phrase(sentence, token);
        boolean restricted = Modifiers.restricted(token);
        String words = words(restricted ? Phrases.phrase(token, Phrases.Extent.WHOLE) : phrase);
        int owner = roles.affiliation(s, token);
        if (kind == ActorKind.GROUP && Modifiers.two(token) && !restricted && owner < 0) {
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
        boolean neighbor = owner >= 0 && cast.kind(owner) == ActorKind.COUNTRY && STATES.contains(head);
        if (kind == ActorKind.PLACE || kind == ActorKind.COUNTRY || neighbor) {
            return;
        }
        Actor actor = cast.create(kind, false, cast.shown(sentence, phrase));
        actor.gender = nouns.gender(Nouns.lemma(token));
        actor.heads.add(head);
        if (owner >= 0 && kind != ActorKind.DOCUMENT) {
            roles.description(s, token, actor);
        }
        remember(words, head, owner, kind, definite, restricted, actor);
        refer(s, token, actor, 0.85);
    }

    /// Lets a description stand for somebody known, or leaves it open between some.
    private boolean known(
            int s,
            Sentence sentence,
            Token token,
            String words,
            String head,
            int owner,
            boolean definite,
            ActorKind kind,
            boolean restricted) {
        Actor owned = owner < 0 || restricted ? null : byOwner.get(head + owner);
        Actor same = owned == null ? byWords.get(words) : owned;
        if (same != null
                && same.kind == kind
                && (definite || owned != null || kind == ActorKind.GROUP || kind == ActorKind.ORGANIZATION)) {
            refer(s, token, same, owned == null ? 0.7 : 0.75);
            return true;
        }
        if (!definite || restricted || Modifiers.other(token)) {
            return false;
        }
        Chars phrase = phrase(sentence, token);
        return settle(s, token, phrase, antecedents.find(s, token, head, kind, owner, Modifiers.modified(token)));
    }

    /// Refers to the only one found, or keeps all as candidates.
    private boolean settle(int s, Token token, Chars phrase, Antecedents.Found found) {
        if (found.settled()) {
            refer(s, token, phrase, found.actors().getFirst(), found.confidence());
        } else if (!found.actors().isEmpty()) {
            cast.mention(new Mention(-1, s, token.index(), phrase, MentionKind.NOMINAL, found.confidence()));
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
            String words, String head, int owner, ActorKind kind, boolean definite, boolean restricted, Actor actor) {
        if (owner >= 0 && !restricted && kind != ActorKind.GROUP) {
            byOwner.put(head + owner, actor);
        }
        // "A spokesman for the police said … The spokesman for the police added": its restriction makes it one
        if (kind == ActorKind.GROUP || kind == ActorKind.ORGANIZATION || definite || restricted) {
            byWords.put(words, actor);
        }
    }

    private void refer(int s, Token token, Actor actor, double confidence) {
        refer(s, token, phrase(cast.sentence(s), token), actor, confidence);
    }

    private void refer(int s, Token token, Chars phrase, Actor actor, double confidence) {
        cast.mention(new Mention(actor.id, s, token.index(), phrase, MentionKind.NOMINAL, confidence));
        if (actor.members.isEmpty()) {
            actor.names.add(cast.shown(cast.sentence(s), phrase));
        }
    }

    /// The short phrase of a description; a participle that the parse took from the clause before it stays out.
    private Chars phrase(Sentence sentence, Token token) {
        Chars phrase = Phrases.phrase(token, Phrases.Extent.SHORT);
        int first = token.index() - 1;
        boolean stray = first > 0
                && token.hasLabel("conj")
                && sentence.token(first).form().endsWith("ing")
                && sentence.token(first).begin() == phrase.begin()
                && sentence.token(first - 1).isNoun();
        return stray ? new Chars(token.begin(), phrase.end()) : phrase;
    }

    /// The words of a description without its determiner.
    private String words(Chars phrase) {
        String words = phrase.inOneLine(cast.article().text()).toLowerCase(Locale.ROOT);
        for (String article : List.of("the ", "a ", "an ", "this ", "these ", "those ", "that ")) {
            if (words.startsWith(article)) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /// "the 54-year-old".
    private void age(int s, Sentence sentence, Token token) {
        int i = token.index();
        boolean alone = token.headIndex() != i + 1
                || i + 1 >= sentence.size()
                || !sentence.token(i + 1).isNoun();
        if (i < 5
                || !alone
                || !sentence.token(i - 2).lemma().startsWith("year")
                || !DEFINITE.contains(sentence.token(i - 5).lemma())) {
            return;
        }
        Chars chars = new Chars(sentence.token(i - 5).begin(), token.end());
        settle(s, token, chars, antecedents.person(s));
    }
}
