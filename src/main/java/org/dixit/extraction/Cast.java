package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// The discourse model of one article: its actors and their mentions. It only holds what the resolvers, driven by
/// [Casting], have found. Actors are numbered from 0 and keep their numbers. Not thread-safe.
final class Cast {

    private final Article article;
    private final List<Actor> actors = new ArrayList<>();
    private final Map<List<Integer>, Actor> collectives = new HashMap<>();
    private final Map<Countries.Power, Actor> states = new HashMap<>();
    private final int[] offsets;
    /// By token of the article: the mention that the token heads, or that it is part of the name of.
    private final @Nullable Mention[] heads;
    private final @Nullable Mention[] parts;
    private final Ambiguities ambiguities = new Ambiguities();

    Cast(Article article) {
        this.article = article;
        this.offsets = new int[article.sentences().size() + 1];
        for (int s = 0; s < article.sentences().size(); s++) {
            offsets[s + 1] = offsets[s] + article.sentences().get(s).size();
        }
        this.heads = new Mention[offsets[offsets.length - 1]];
        this.parts = new Mention[heads.length];
    }

    // ------------------------------------------------------------------ what the finders of actors write

    Article article() {
        return article;
    }

    Sentence sentence(int number) {
        return article.sentences().get(number);
    }

    Actor create(ActorKind kind, boolean named, String name) {
        Actor actor = new Actor(actors.size(), kind, named, name, List.of());
        actors.add(actor);
        return actor;
    }

    /// The several actors that a plural stands for, as one.
    Actor collective(List<Integer> members) {
        List<Integer> sorted = members.stream().distinct().sorted().toList();
        return collectives.computeIfAbsent(sorted, key -> {
            String name = String.join(" and ", key.stream().map(this::name).toList());
            Actor actor = new Actor(actors.size(), ActorKind.GROUP, false, name, key);
            actors.add(actor);
            return actor;
        });
    }

    Actor actor(int id) {
        return actors.get(id);
    }

    /// Keeps the actor that a state of the table is here.
    void state(Countries.Power power, Actor actor) {
        states.put(power, actor);
    }

    /// The actor that a state of the table is here, `null` where the article does not mention it.
    @Nullable
    Actor state(Countries.Power power) {
        return states.get(power);
    }

    int size() {
        return actors.size();
    }

    void mention(Mention mention) {
        int token = offsets[mention.sentence()] + mention.head();
        Mention before = heads[token];
        if (before != null && before.actor() >= 0) {
            actors.get(before.actor()).mentions.remove(before);
        }
        heads[token] = mention;
        ambiguities.settle(token);
        if (mention.actor() >= 0) {
            Actor actor = actors.get(mention.actor());
            actor.mentions.add(mention);
            actor.sentence = mention.sentence();
        }
    }

    /// Keeps whom a mention that stays unresolved may stand for, the likeliest first.
    void ambiguous(int sentence, int head, Chars chars, MentionKind kind, List<Integer> candidates) {
        ambiguities.add(offsets[sentence] + head, chars, kind, candidates);
    }

    /// Whom the unresolved phrase with this head may stand for, the likeliest first.
    List<Integer> ambiguousAt(int sentence, int head) {
        return ambiguities.at(offsets[sentence] + head);
    }

    Ambiguities ambiguities() {
        return ambiguities;
    }

    /// Lets every token of a name lead to its mention.
    void cover(Mention mention, int first, int last) {
        Arrays.fill(parts, offsets[mention.sentence()] + first, offsets[mention.sentence()] + last + 1, mention);
    }

    @Nullable
    Mention headed(int sentence, int token) {
        return heads[offsets[sentence] + token];
    }

    /// The mention that a token heads or whose name it is a part of.
    @Nullable
    Mention at(int sentence, int token) {
        Mention mention = heads[offsets[sentence] + token];
        return mention == null ? parts[offsets[sentence] + token] : mention;
    }

    // ------------------------------------------------------------------ what the finders of statements ask

    /// The actor that the phrase with this head stands for; a plural may stand for several, see [#members].
    OptionalInt actorAt(int sentence, int head) {
        Mention mention = at(sentence, head);
        return mention == null || mention.actor() < 0 ? OptionalInt.empty() : OptionalInt.of(mention.actor());
    }

    /// The mention that the phrase with this head is.
    Optional<Mention> mentionAt(int sentence, int head) {
        return Optional.ofNullable(at(sentence, head));
    }

    /// Lets an actor take part in the result.
    void want(int actor) {
        for (int member : members(actor)) {
            actors.get(member).wanted = true;
        }
    }

    /// The actors that a plural stands for; any other actor alone.
    List<Integer> members(int actor) {
        List<Integer> members = actors.get(actor).members;
        return members.isEmpty() ? List.of(actor) : members;
    }

    /// The mentions inside a stretch, in order, of actors that have a name or have a part; plurals once for each
    /// member.
    List<Mention> mentionedIn(Chars content) {
        List<Mention> found = new ArrayList<>();
        for (int s = sentenceAt(content.begin()); s < article.sentences().size(); s++) {
            Sentence sentence = sentence(s);
            if (sentence.begin() >= content.end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                Mention mention = headed(s, token.index());
                if (mention != null && mention.actor() >= 0 && content.contains(token.chars()) && takesPart(mention)) {
                    for (int member : members(mention.actor())) {
                        found.add(new Mention(
                                member, s, mention.head(), mention.chars(), mention.kind(), mention.confidence()));
                    }
                    want(mention.actor());
                }
            }
        }
        return found;
    }

    /// Unnamed places and documents take part only where they speak.
    private boolean takesPart(Mention mention) {
        Actor actor = actors.get(mention.actor());
        return actor.named || actor.wanted || actor.agent();
    }

    /// The last sentence that begins at or before the UTF-16 unit `index`, 0 where none does.
    int sentenceAt(int index) {
        int low = 0;
        int high = article.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentence(middle).begin() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The noun phrase of a head, with its relative clauses and appositions where `clauses` says so; a name with its
    /// title.
    Chars nounPhrase(int sentence, int head, boolean clauses) {
        Chars phrase =
                Phrases.phrase(sentence(sentence).token(head), clauses ? Phrases.Extent.WHOLE : Phrases.Extent.LONG);
        Mention mention = at(sentence, head);
        if (mention == null || mention.kind() != MentionKind.NAME || mention.head() != head) {
            return phrase;
        }
        return new Chars(
                Math.min(phrase.begin(), mention.chars().begin()),
                Math.max(phrase.end(), mention.chars().end()));
    }

    /// The name to show.
    String name(int actor) {
        return actors.get(actor).name;
    }

    ActorKind kind(int actor) {
        return actors.get(actor).kind;
    }

    boolean named(int actor) {
        return actors.get(actor).named;
    }

    /// The words of a description as they are shown: in one line, and without the capital letter with which a sentence
    /// or
    /// a quotation begins.
    String shown(Sentence sentence, Chars phrase) {
        String words = phrase.inOneLine(article.text());
        int quotation = article.quotationAt(phrase.begin());
        boolean quoted = quotation >= 0
                && article.letters(new Chars(article.quoted().get(quotation).begin(), phrase.begin())) == 0;
        Token first = quoted ? tokenAt(sentence, phrase.begin()) : sentence.token(0);
        boolean begins = phrase.begin() == first.begin()
                && !first.isProper()
                && (first.name().equals("O") || first.name().endsWith("CARDINAL"))
                && !first.form().equals("I")
                && first.form().chars().skip(1).allMatch(Character::isLowerCase);
        return begins ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    private static Token tokenAt(Sentence sentence, int begin) {
        return sentence.tokens().stream()
                .filter(token -> token.begin() == begin)
                .findFirst()
                .orElse(sentence.token(0));
    }
}
