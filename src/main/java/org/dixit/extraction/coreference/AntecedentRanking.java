package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.dixit.extraction.coreference.Agreement.Person;
import org.dixit.extraction.coreference.RankingWeights.Weight;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// Ranks the possible antecedents of a pronoun by [RankingWeights] for recency, grammatical role, quotations and
/// agreement ([Agreement]).
final class AntecedentRanking {

    /// A possible antecedent with its score.
    ///
    /// @param actor    the actor; `null` for a coordination, and for a thing that is not an actor
    /// @param members  the actors of a coordination, empty for a single antecedent
    /// @param score    higher is better
    /// @param distance how many sentences back
    /// @param standing the standing of a single antecedent in the sentences before
    /// @param rival    the same, ignoring mentions in other quotations
    record Candidate(
            @Nullable ArticleActor actor,
            List<Integer> members,
            double score,
            int distance,
            Salience.@Nullable Standing standing,
            Salience.@Nullable Standing rival) {

        /// Whether it is neither an actor nor a coordination of actors.
        boolean isThing() {
            return actor == null && members.isEmpty();
        }

        /// Whether it is the actor with this number.
        boolean is(int number) {
            return actor != null && actor.id == number;
        }
    }

    /// The combined scores of the mentions of one antecedent.
    private record Tally(@Nullable ArticleActor actor, List<Integer> members, double best, int times, int distance) {

        Tally and(Tally earlier) {
            return new Tally(
                    actor,
                    members,
                    Math.max(best, earlier.best),
                    times + earlier.times,
                    Math.min(distance, earlier.distance));
        }
    }

    /// How many sentences back to look for the antecedent of "it"; [#REACH] is the limit for other pronouns.
    private static final int REACH_OF_IT = 2;

    private static final int REACH = 5;

    /// The most that repeated mentions add: a new subject comes before the topic of the passage, however often
    /// that was mentioned.
    private static final double MOST_REPEATED = 8;

    /// Verbs that require a subject with a will.
    private static final Set<String> MINDED = WordList.read("coreference.txt").words("minded");

    /// How many words before and after a subject are searched for names.
    private static final int CLAUSE = 40;

    private final DiscourseModel cast;
    private final RecentMentions scene;
    private final Salience salience;
    private final RankingWeights weights;
    private final Agreement agreement;

    AntecedentRanking(DiscourseModel cast, RecentMentions scene, Salience salience, RankingWeights weights) {
        this.salience = salience;
        this.cast = cast;
        this.scene = scene;
        this.weights = weights;
        this.agreement = new Agreement(weights);
    }

    /// Returns the possible antecedents of a pronoun, best first.
    List<Candidate> rank(int s, Sentence sentence, Token token, Person person) {
        // keyed by actor; a coordination or a thing counts separately at each occurrence
        Map<Object, Tally> tallies = new LinkedHashMap<>();
        boolean minded = minded(token);
        Set<Integer> below = namedBelow(s, sentence, token);
        for (RecentMentions.Entry entry : scene.latest()) {
            ArticleActor actor = entry.actor();
            double score = score(s, sentence, token, person, entry, minded);
            if (score <= 0 || actor != null && below.contains(actor.id)) {
                continue;
            }
            int distance = s - entry.sentence();
            List<Integer> members = person == Person.THEY ? coordinated(entry) : List.of();
            if (members.size() > 1) {
                double together = score + weights.of(Weight.COORDINATION);
                tallies.put(entry, new Tally(null, members, together, 1, distance));
            } else if (actor == null) {
                tallies.put(entry, new Tally(null, List.of(), score, 1, distance));
            } else {
                tallies.merge(actor, new Tally(actor, List.of(), score, 1, distance), Tally::and);
            }
        }
        Map<ArticleActor, Salience.Standing> standings = salience.before(s, sentence, token, true);
        Map<ArticleActor, Salience.Standing> rivals = salience.before(s, sentence, token, false);
        return tallies.values().stream()
                .map(tally -> new Candidate(
                        tally.actor,
                        tally.members,
                        total(tally),
                        tally.distance,
                        standings.get(tally.actor),
                        rivals.get(tally.actor)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private double total(Tally tally) {
        return tally.best + Math.min(MOST_REPEATED, weights.of(Weight.REPEATED) * (tally.times - 1));
    }

    /// The actors named later in the clause of a subject pronoun, or in the reported clause before it: in "He
    /// said Smith had left" and "Smith had left, he said", "he" is not Smith.
    private Set<Integer> namedBelow(int s, Sentence sentence, Token token) {
        Token verb = token.hasLabel("nsubj") ? NounPhrases.governor(token) : null;
        if (verb == null) {
            return Set.of();
        }
        Set<Integer> named = new HashSet<>();
        int from = Math.max(0, token.index() - CLAUSE);
        for (int i = from; i < Math.min(sentence.size(), token.index() + CLAUSE); i++) {
            ActorMention mention = cast.headed(s, i);
            if (mention != null
                    && mention.kind() == MentionKind.NAME
                    && (i > token.index()
                            ? Dependencies.governs(verb, sentence.token(i))
                            : isSaid(sentence.token(i), verb))) {
                named.add(mention.actor());
            }
        }
        return named;
    }

    /// Whether a word is in the preceding clause that `verb` reports.
    private static boolean isSaid(Token word, Token verb) {
        return word.below(verb).filter(clause -> clause.hasLabel("ccomp")).isPresent();
    }

    /// The score of one antecedent, 0 if it is ruled out.
    private double score(
            int s, Sentence sentence, Token token, Person person, RecentMentions.Entry entry, boolean minded) {
        int distance = s - entry.sentence();
        boolean here = distance == 0;
        OptionalDouble agreed = agreement(person, entry, minded);
        if (agreed.isEmpty()
                || distance > (person == Person.IT ? REACH_OF_IT : REACH)
                || (here && clash(sentence, token, entry))) {
            return 0;
        }
        double score = agreed.getAsDouble() + weights.ofDistance(distance);
        score += entry.subject() ? weights.of(Weight.SUBJECT) : 0;
        score += entry.subject() && main(entry) ? weights.of(Weight.MAIN_SUBJECT) : 0;
        score += here && token.tag().equals("PRP$") ? weights.of(Weight.POSSESSIVE_HERE) : 0;
        score += entry.embedded() ? weights.of(Weight.EMBEDDED) : 0;
        score += quotation(cast.article().quotationAt(token.begin()).orElse(null), entry.quotation());
        return here ? score + control(sentence.token(entry.token()), token, entry.subject()) : score;
    }

    /// @param of    the quotation around the pronoun, `null` if there is none
    /// @param entry the quotation around the antecedent, `null` if there is none
    private double quotation(@Nullable CharRange of, @Nullable CharRange entry) {
        if (entry == null) {
            return of == null ? 0 : weights.of(Weight.OUTSIDE_THE_QUOTATION);
        }
        return entry.equals(of) ? 0 : weights.of(Weight.IN_OTHER_QUOTATION);
    }

    private double control(Token antecedent, Token token, boolean subject) {
        if (subject) {
            return Control.governs(antecedent, token) ? weights.of(Weight.GOVERNING_SUBJECT) : 0;
        }
        return Control.controls(antecedent, token) ? weights.of(Weight.CONTROLLING_OBJECT) : 0;
    }

    private OptionalDouble agreement(Person person, RecentMentions.Entry entry, boolean minded) {
        ArticleActor actor = entry.actor();
        if (actor == null) {
            return agreement.ofThing(person, entry.plural(), minded);
        }
        boolean several = person == Person.THEY && coordinated(entry).size() > 1;
        return agreement.of(person, actor, entry.plural(), several, minded);
    }

    /// Whether an entry, a subject, belongs to the main clause of its sentence.
    private boolean main(RecentMentions.Entry entry) {
        Sentence sentence = cast.sentence(entry.sentence());
        Token verb = NounPhrases.governor(sentence.token(entry.token()));
        return verb != null && verb.isRoot();
    }

    /// The actors of a coordination that begins with an entry.
    private List<Integer> coordinated(RecentMentions.Entry entry) {
        ArticleActor first = entry.actor();
        if (first == null) {
            return List.of();
        }
        Sentence sentence = cast.sentence(entry.sentence());
        List<Integer> members = new ArrayList<>(cast.members(first.id));
        Token at = sentence.token(entry.token()).child("conj").orElse(null);
        while (at != null && members.size() < 8) {
            ActorMention mention = cast.headed(entry.sentence(), at.index());
            if (mention == null || !mention.isResolved() || mention.kind() == MentionKind.ADJECTIVE) {
                return List.of();
            }
            members.addAll(cast.members(mention.actor()));
            at = at.child("conj").orElse(null);
        }
        return members;
    }

    /// Two arguments of one clause refer to different actors, unless one of them is a possessor.
    private static boolean clash(Sentence sentence, Token token, RecentMentions.Entry entry) {
        Token other = sentence.token(entry.token());
        if (isContentOf(other, token)) {
            return true;
        }
        if (token.tag().equals("PRP$")) {
            return token.dependsOn(other);
        }
        Token verb = Dependencies.verbAbove(token);
        Token otherVerb = Dependencies.verbAbove(other);
        return verb != null && verb.equals(otherVerb) && !entry.embedded();
    }

    /// "Nokia's claim that its water was clean": whether a pronoun is in the clause that is the content of a
    /// noun, and so does not refer to the noun.
    private static boolean isContentOf(Token noun, Token token) {
        return token.below(noun)
                .filter(clause -> clause.hasLabel("acl", "ccomp")
                        && clause.child("mark")
                                .filter(mark -> mark.lemma().equals("that"))
                                .isPresent())
                .isPresent();
    }

    private static boolean minded(Token token) {
        Token verb = token.hasLabel("nsubj") ? NounPhrases.governor(token) : null;
        return verb != null && MINDED.contains(verb.lemma());
    }
}
