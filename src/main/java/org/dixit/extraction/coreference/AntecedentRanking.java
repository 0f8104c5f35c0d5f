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
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// Ranks the possible antecedents of a pronoun by weights for recency, grammatical role, quotations and agreement
/// ([Agreement]). Each weight is documented with a sentence in which it decides.
final class AntecedentRanking {

    /// A possible antecedent with its score.
    ///
    /// @param actor    the number of the actor; −1 for a coordination, and for a thing that is not an actor
    /// @param members  the actors of a coordination, empty for a single antecedent
    /// @param score    higher is better
    /// @param distance how many sentences back
    /// @param standing the standing of a single antecedent in the sentences before
    /// @param rival    the same, ignoring mentions in other quotations
    record Candidate(
            int actor,
            List<Integer> members,
            double score,
            int distance,
            Salience.@Nullable Standing standing,
            Salience.@Nullable Standing rival) {

        /// Whether it is neither an actor nor a coordination of actors.
        boolean isThing() {
            return actor < 0 && members.isEmpty();
        }
    }

    /// The combined scores of the mentions of one antecedent.
    private record Tally(int actor, List<Integer> members, double best, int times, int distance) {

        Tally and(Tally earlier) {
            return new Tally(
                    actor,
                    members,
                    Math.max(best, earlier.best),
                    times + earlier.times,
                    Math.min(distance, earlier.distance));
        }

        double score() {
            return best + Math.min(MOST_REPEATED, REPEATED * (times - 1));
        }
    }

    /// Weights by distance in sentences, nearest first; [#FAR] beyond: "Lund left. Berg spoke. She smiled."
    private static final double[] NEAR = {68, 50, 32, 20};

    private static final double FAR = 10;

    /// How many sentences back to look for the antecedent of "it"; [#REACH] is the limit for other pronouns.
    private static final int REACH_OF_IT = 2;

    private static final int REACH = 5;

    /// A subject is preferred to an object: "Nokia sued Siemens. It asked for damages."
    private static final double SUBJECT = 20;

    /// The subject of the sentence is preferred to the subject of a clause inside it: "Lund left when Berg came. She
    /// …"
    private static final double MAIN_SUBJECT = 8;

    /// A possessive mostly refers within its sentence: "Lund spoke. On Monday, Berg sold her boat."
    private static final double POSSESSIVE_HERE = 8;

    /// A possessor or modifier is a weaker antecedent: "Lund's sister called. She was late."
    private static final double EMBEDDED = -10;

    /// A mention in another quotation belongs to another voice: "“Berg knows,” Lund said. She left."
    private static final double IN_OTHER_QUOTATION = -25;

    /// A pronoun inside a quotation prefers antecedents inside the same quotation.
    private static final double OUTSIDE_THE_QUOTATION = -5;

    /// The subject of an enclosing clause is preferred: "Berg told Lund that she would stay."
    private static final double GOVERNING_SUBJECT = 15;

    /// An object that controls the embedded clause is preferred: "Berg asked Lund to sell her boat."
    private static final double CONTROLLING_OBJECT = 18;

    /// Added for each further mention in reach, up to a limit: a pronoun tends to refer to the topic of the passage.
    private static final double REPEATED = 2;

    private static final double MOST_REPEATED = 8;

    /// A coordination is preferred to each of its members: "Lund and the workers met. They agreed."
    private static final double COORDINATION = 10;

    /// Verbs that require a subject with a will.
    private static final Set<String> MINDED = Set.of("""
            say tell hope want deny plan announce believe think expect fear intend claim know add warn ask agree
            decide refuse promise support oppose try seek argue reject accuse urge consider acknowledge admit
            suggest note report condemn welcome demand propose insist need like regret invade attack threaten
            call describe declare confirm reply respond vow pledge aim ban launch sell buy
            """.strip().split("\\s+", -1));

    /// How many words before and after a subject are searched for names.
    private static final int CLAUSE = 40;

    private final DiscourseModel cast;
    private final RecentMentions scene;
    private final Salience salience;

    AntecedentRanking(DiscourseModel cast, RecentMentions scene, Salience salience) {
        this.salience = salience;
        this.cast = cast;
        this.scene = scene;
    }

    /// Returns the possible antecedents of a pronoun, best first.
    List<Candidate> rank(int s, Sentence sentence, Token token, Person person) {
        // keyed by actor; a coordination or a thing counts separately at each occurrence
        Map<Object, Tally> tallies = new LinkedHashMap<>();
        boolean minded = minded(token);
        Set<Integer> below = namedBelow(s, sentence, token);
        for (RecentMentions.Entry entry : scene.latest()) {
            double score = score(s, sentence, token, person, entry, minded);
            if (score <= 0 || below.contains(entry.actor())) {
                continue;
            }
            int distance = s - entry.sentence();
            List<Integer> members = person == Person.THEY ? coordinated(entry) : List.of();
            if (members.size() > 1) {
                tallies.put(entry, new Tally(-1, members, score + COORDINATION, 1, distance));
            } else if (entry.actor() < 0) {
                tallies.put(entry, new Tally(-1, List.of(), score, 1, distance));
            } else {
                Tally tally = new Tally(entry.actor(), List.of(), score, 1, distance);
                tallies.merge(entry.actor(), tally, Tally::and);
            }
        }
        Map<Integer, Salience.Standing> standings = salience.before(s, sentence, token, true);
        Map<Integer, Salience.Standing> rivals = salience.before(s, sentence, token, false);
        return tallies.values().stream()
                .map(tally -> new Candidate(
                        tally.actor,
                        tally.members,
                        tally.score(),
                        tally.distance,
                        standings.get(tally.actor),
                        rivals.get(tally.actor)))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    /// The actors named later in the clause of a subject pronoun, or in the reported clause before it: in "He said
    /// Smith had left" and "Smith had left, he said", "he" is not Smith.
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
                            : isSaid(sentence, sentence.token(i), verb))) {
                named.add(mention.actor());
            }
        }
        return named;
    }

    /// Whether a word is in the preceding clause that `verb` reports.
    private static boolean isSaid(Sentence sentence, Token word, Token verb) {
        Token at = word;
        for (int i = 0; i < 24 && at.headIndex() >= 0; i++) {
            if (at.headIndex() == verb.index()) {
                return at.hasLabel("ccomp");
            }
            at = sentence.token(at.headIndex());
        }
        return false;
    }

    /// The score of one antecedent, 0 if it is ruled out.
    private double score(
            int s, Sentence sentence, Token token, Person person, RecentMentions.Entry entry, boolean minded) {
        int distance = s - entry.sentence();
        boolean here = distance == 0;
        OptionalDouble agreement = agreement(person, entry, minded);
        if (agreement.isEmpty()
                || distance > (person == Person.IT ? REACH_OF_IT : REACH)
                || (here && clash(sentence, token, entry))) {
            return 0;
        }
        double score = agreement.getAsDouble() + (distance < NEAR.length ? NEAR[distance] : FAR);
        score += entry.subject() ? SUBJECT : 0;
        score += entry.subject() && main(entry) ? MAIN_SUBJECT : 0;
        score += here && token.tag().equals("PRP$") ? POSSESSIVE_HERE : 0;
        score += entry.embedded() ? EMBEDDED : 0;
        score += quotation(cast.article().quotationAt(token.begin()), entry.quotation());
        return here ? score + control(sentence, sentence.token(entry.token()), token, entry.subject()) : score;
    }

    /// @param of    the number of the quotation around the pronoun, −1 if there is none
    /// @param entry the number of the quotation around the antecedent, −1 if there is none
    private static double quotation(int of, int entry) {
        double other = entry >= 0 && entry != of ? IN_OTHER_QUOTATION : 0;
        return entry < 0 && of >= 0 ? OUTSIDE_THE_QUOTATION : other;
    }

    private static double control(Sentence sentence, Token antecedent, Token token, boolean subject) {
        if (!Control.governs(sentence, antecedent, token)) {
            return 0;
        }
        if (subject) {
            return GOVERNING_SUBJECT;
        }
        return Control.controls(sentence, antecedent, token) ? CONTROLLING_OBJECT : 0;
    }

    private OptionalDouble agreement(Person person, RecentMentions.Entry entry, boolean minded) {
        if (entry.actor() < 0) {
            return Agreement.ofThing(person, entry.plural(), minded);
        }
        boolean several = person == Person.THEY && coordinated(entry).size() > 1;
        return Agreement.of(person, cast.actor(entry.actor()), entry.plural(), several, minded);
    }

    /// Whether an entry, a subject, belongs to the main clause of its sentence.
    private boolean main(RecentMentions.Entry entry) {
        Sentence sentence = cast.sentence(entry.sentence());
        Token verb = NounPhrases.governor(sentence.token(entry.token()));
        return verb != null && verb.headIndex() < 0;
    }

    /// The actors of a coordination that begins with an entry.
    private List<Integer> coordinated(RecentMentions.Entry entry) {
        if (entry.actor() < 0) {
            return List.of();
        }
        Sentence sentence = cast.sentence(entry.sentence());
        List<Integer> members = new ArrayList<>(cast.members(entry.actor()));
        Token at = sentence.token(entry.token()).child("conj").orElse(null);
        while (at != null && members.size() < 8) {
            ActorMention mention = cast.headed(entry.sentence(), at.index());
            if (mention == null || mention.actor() < 0 || mention.kind() == MentionKind.ADJECTIVE) {
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
        if (token.tag().equals("PRP$")) {
            return token.headIndex() == other.index();
        }
        Token verb = Dependencies.verbAbove(token);
        Token otherVerb = Dependencies.verbAbove(other);
        return verb != null && verb.equals(otherVerb) && !entry.embedded();
    }

    private static boolean minded(Token token) {
        Token verb = token.hasLabel("nsubj") ? NounPhrases.governor(token) : null;
        return verb != null && MINDED.contains(verb.lemma());
    }
}
