package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// The discourse model of one article: its actors and their mentions. It only stores the results of the
/// resolvers, which [CoreferenceResolver] runs. Actors are numbered from 0 and keep their numbers. Not
/// thread-safe.
public final class DiscourseModel {

    private final ParsedArticle article;
    private final List<ArticleActor> actors = new ArrayList<>();
    private final Map<List<Integer>, ArticleActor> collectives = new HashMap<>();
    private final Map<CountryTable.Power, ArticleActor> states = new HashMap<>();
    private final int[] offsets;
    /// Indexed by token of the article: the mention headed by the token, and the mention whose name contains it.
    private final @Nullable ActorMention[] heads;
    private final @Nullable ActorMention[] parts;
    private final AmbiguousMentions ambiguities = new AmbiguousMentions();

    DiscourseModel(ParsedArticle article) {
        this.article = article;
        this.offsets = new int[article.sentences().size() + 1];
        for (int s = 0; s < article.sentences().size(); s++) {
            offsets[s + 1] = offsets[s] + article.sentences().get(s).size();
        }
        this.heads = new ActorMention[offsets[offsets.length - 1]];
        this.parts = new ActorMention[heads.length];
    }

    // ------------------------------------------------------------------ written by the coreference resolvers

    ParsedArticle article() {
        return article;
    }

    public Sentence sentence(int number) {
        return article.sentences().get(number);
    }

    ArticleActor create(ActorKind kind, boolean named, String name) {
        ArticleActor actor = new ArticleActor(actors.size(), kind, named, name, List.of());
        actors.add(actor);
        return actor;
    }

    /// Returns the actor that represents several actors together, for a plural mention.
    ArticleActor collective(List<Integer> members) {
        List<Integer> sorted = members.stream().distinct().sorted().toList();
        return collectives.computeIfAbsent(sorted, key -> {
            String name = String.join(" and ", key.stream().map(this::name).toList());
            ArticleActor actor = new ArticleActor(actors.size(), ActorKind.GROUP, false, name, key);
            actors.add(actor);
            return actor;
        });
    }

    ArticleActor actor(int id) {
        return actors.get(id);
    }

    /// Records the actor that represents a state of the table in this article.
    void state(CountryTable.Power power, ArticleActor actor) {
        states.put(power, actor);
    }

    /// The actor that represents a state of the table in this article, `null` if the article does not mention the
    /// state.
    @Nullable
    ArticleActor state(CountryTable.Power power) {
        return states.get(power);
    }

    int size() {
        return actors.size();
    }

    void mention(ActorMention mention) {
        int token = offsets[mention.sentence()] + mention.head();
        ActorMention before = heads[token];
        if (before != null && before.isResolved()) {
            actors.get(before.actor()).mentions.remove(before);
        }
        heads[token] = mention;
        ambiguities.settle(token);
        if (mention.isResolved()) {
            ArticleActor actor = actors.get(mention.actor());
            actor.mentions.add(mention);
            actor.mentionedIn(mention.sentence());
        }
    }

    /// The actor of a mention, `null` if there is no mention or it is ambiguous.
    @Nullable
    ArticleActor actorOf(@Nullable ActorMention mention) {
        return mention == null || !mention.isResolved() ? null : actors.get(mention.actor());
    }

    /// Records the actors to which an unresolved mention may refer, likeliest first.
    void ambiguous(int sentence, int head, CharRange chars, MentionKind kind, List<Integer> candidates) {
        ambiguities.add(offsets[sentence] + head, chars, kind, candidates);
    }

    /// The actors to which the unresolved phrase with this head may refer, likeliest first.
    List<Integer> ambiguousAt(int sentence, int head) {
        return ambiguities.at(offsets[sentence] + head);
    }

    AmbiguousMentions ambiguities() {
        return ambiguities;
    }

    /// Maps every token of a name to its mention.
    void cover(ActorMention mention, int first, int last) {
        Arrays.fill(parts, offsets[mention.sentence()] + first, offsets[mention.sentence()] + last + 1, mention);
    }

    /// The mention headed by a token, `null` if there is none.
    @Nullable
    ActorMention headed(int sentence, int token) {
        return heads[offsets[sentence] + token];
    }

    /// The mention headed by a token or whose name contains it, `null` if there is none.
    @Nullable
    ActorMention at(int sentence, int token) {
        ActorMention mention = heads[offsets[sentence] + token];
        return mention == null ? parts[offsets[sentence] + token] : mention;
    }

    // ------------------------------------------------------------------ read by the extractors of statements

    /// The actor to which the phrase with this head refers. A plural may refer to several actors, see [#members].
    public OptionalInt actorAt(int sentence, int head) {
        ActorMention mention = at(sentence, head);
        return mention == null || !mention.isResolved() ? OptionalInt.empty() : OptionalInt.of(mention.actor());
    }

    /// The mention with this head or whose name contains it, empty if there is none.
    Optional<ActorMention> mentionAt(int sentence, int head) {
        return Optional.ofNullable(at(sentence, head));
    }

    /// Marks an actor as taking part, so that the result includes it.
    void want(int actor) {
        for (int member : members(actor)) {
            actors.get(member).wanted = true;
        }
    }

    /// The members of a plural actor; for any other actor, the actor alone.
    List<Integer> members(int actor) {
        List<Integer> members = actors.get(actor).members;
        return members.isEmpty() ? List.of(actor) : members;
    }

    /// Returns the mentions inside a range, in order. A plural yields one mention for each member. Unnamed
    /// places and documents count only if they already take part. Marks the actors as taking part.
    public List<ActorMention> mentionedIn(CharRange content) {
        List<ActorMention> found = new ArrayList<>();
        for (int s = sentenceAt(content.begin()); s < article.sentences().size(); s++) {
            Sentence sentence = sentence(s);
            if (sentence.begin() >= content.end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                ActorMention mention = headed(s, token.index());
                if (mention != null && mention.isResolved() && content.contains(token.chars()) && takesPart(mention)) {
                    for (int member : members(mention.actor())) {
                        found.add(new ActorMention(
                                member, s, mention.head(), mention.chars(), mention.kind(), mention.confidence()));
                    }
                    want(mention.actor());
                }
            }
        }
        return found;
    }

    /// Unnamed places and documents take part only if they speak.
    private boolean takesPart(ActorMention mention) {
        ArticleActor actor = actors.get(mention.actor());
        return actor.named || actor.wanted || actor.agent();
    }

    /// The last sentence that begins at or before the UTF-16 unit `index`, 0 if there is none.
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

    /// Returns the noun phrase of a head, including relative clauses and appositions if `clauses` is true. A name
    /// includes its title.
    public CharRange nounPhrase(int sentence, int head, boolean clauses) {
        CharRange phrase = NounPhrases.phrase(
                sentence(sentence).token(head), clauses ? NounPhrases.Extent.WHOLE : NounPhrases.Extent.LONG);
        ActorMention mention = at(sentence, head);
        if (mention == null || mention.kind() != MentionKind.NAME || mention.head() != head) {
            return phrase;
        }
        return new CharRange(
                Math.min(phrase.begin(), mention.chars().begin()),
                Math.max(phrase.end(), mention.chars().end()));
    }

    /// The display name of an actor.
    String name(int actor) {
        return actors.get(actor).name;
    }

    ActorKind kind(int actor) {
        return actors.get(actor).kind;
    }

    boolean named(int actor) {
        return actors.get(actor).named;
    }

    /// Returns the words of a description for display: on one line, and without the capital letter that begins a
    /// sentence or a quotation.
    String shown(Sentence sentence, CharRange phrase) {
        String words = phrase.inOneLine(article.text());
        boolean quoted = article.quotationAt(phrase.begin())
                .filter(quotation -> article.letters(new CharRange(quotation.begin(), phrase.begin())) == 0)
                .isPresent();
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
