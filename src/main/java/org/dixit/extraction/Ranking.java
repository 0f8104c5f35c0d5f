package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.jspecify.annotations.Nullable;

/// Ranks the antecedents that a pronoun may have: by agreement, nearness and part in the sentence.
final class Ranking {

    /// What a pronoun of the third person agrees with.
    enum Person {
        HE,
        SHE,
        IT,
        THEY
    }

    /// A possible antecedent with what speaks for it.
    ///
    /// @param actor    whom, negative for what is no actor
    /// @param members  the actors of a coordination, none for a single one
    /// @param score    the higher the better
    /// @param distance how many sentences back
    /// @param standing the part of a single one in the sentences before
    /// @param rival    the same without what other quotations name
    record Candidate(
            int actor,
            List<Integer> members,
            double score,
            int distance,
            Salience.@Nullable Standing standing,
            Salience.@Nullable Standing rival) {}

    /// What only somebody with a will does.
    private static final Set<String> MINDED = Set.of("""
            say tell hope want deny plan announce believe think expect fear intend claim know add warn ask agree
            decide refuse promise support oppose try seek argue reject accuse urge consider acknowledge admit
            suggest note report condemn welcome demand propose insist need like regret invade attack threaten
            call describe declare confirm reply respond vow pledge aim ban launch sell buy
            """.strip().split("\\s+", -1));

    /// How many words after a subject are looked at for names in its clause.
    private static final int CLAUSE = 40;

    private final Cast cast;
    private final Scene scene;
    private final Salience salience;

    Ranking(Cast cast, Scene scene, Salience salience) {
        this.salience = salience;
        this.cast = cast;
        this.scene = scene;
    }

    /// The possible antecedents of a pronoun, the best first.
    List<Candidate> rank(int s, Sentence sentence, Token token, Person person) {
        Map<Integer, Double> scores = new LinkedHashMap<>();
        Map<Integer, Integer> times = new HashMap<>();
        Map<Integer, Integer> distances = new HashMap<>();
        Map<Integer, List<Integer>> several = new HashMap<>();
        int quotation = cast.article().quotationAt(token.begin());
        boolean minded = minded(token);
        Set<Integer> below = namedBelow(s, sentence, token);
        int blank = -1;
        for (Scene.Entry entry : scene.latest()) {
            double score = score(s, sentence, token, person, entry, quotation, minded);
            if (score <= 0 || below.contains(entry.actor())) {
                continue;
            }
            List<Integer> members = person == Person.THEY ? coordinated(entry) : List.of();
            int key = entry.actor();
            if (members.size() > 1) {
                key = -1000 - entry.sentence() * 1000 - entry.token();
                several.put(key, members);
                score += 6;
            } else if (key < 0) {
                key = blank--;
            }
            scores.merge(key, score, Math::max);
            times.merge(key, 1, Integer::sum);
            distances.merge(key, s - entry.sentence(), Math::min);
        }
        Map<Integer, Salience.Standing> standings = salience.before(s, sentence, token, true);
        Map<Integer, Salience.Standing> rivals = salience.before(s, sentence, token, false);
        List<Candidate> ranked = new ArrayList<>();
        scores.forEach((key, score) -> ranked.add(new Candidate(
                key,
                several.getOrDefault(key, List.of()),
                score + Math.min(8, 2 * (times.getOrDefault(key, 1) - 1)),
                distances.getOrDefault(key, 0),
                standings.get(key),
                rivals.get(key))));
        ranked.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return ranked;
    }

    /// Whom the clause of a subject names further on, or what it says names before it: "He said Smith had left" and
    /// "Smith had left, he said" are not Smith.
    private Set<Integer> namedBelow(int s, Sentence sentence, Token token) {
        Token verb = token.hasLabel("nsubj") ? Phrases.governor(token) : null;
        if (verb == null) {
            return Set.of();
        }
        Set<Integer> named = new HashSet<>();
        int from = Math.max(0, token.index() - CLAUSE);
        for (int i = from; i < Math.min(sentence.size(), token.index() + CLAUSE); i++) {
            Mention mention = cast.headed(s, i);
            if (mention != null
                    && mention.kind() == MentionKind.NAME
                    && (i > token.index()
                            ? Syntax.governs(verb, sentence.token(i))
                            : isSaid(sentence, sentence.token(i), verb))) {
                named.add(mention.actor());
            }
        }
        return named;
    }

    /// Whether a word stands in the clause in front that `verb` reports.
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

    /// What speaks for one antecedent, 0 where it is out of the question.
    private double score(
            int s, Sentence sentence, Token token, Person person, Scene.Entry entry, int quotation, boolean minded) {
        int distance = s - entry.sentence();
        double kind = agreement(person, entry, minded);
        if (kind < -50
                || distance > (person == Person.IT ? 2 : 5)
                || (entry.sentence() == s && clash(sentence, token, entry))) {
            return 0;
        }
        double score = kind
                + switch (distance) {
                    case 0 -> 68;
                    case 1 -> 50;
                    case 2 -> 32;
                    case 3 -> 20;
                    default -> 10;
                };
        score += entry.subject() ? 20 : 0;
        score += distance == 0 && token.tag().equals("PRP$") ? 8 : 0;
        score -= entry.embedded() ? 10 : 0;
        score -= entry.quotation() != quotation && entry.quotation() >= 0 ? 25 : 0;
        score -= quotation >= 0 && entry.quotation() < 0 ? 5 : 0;
        score += entry.subject() && main(entry) ? 8 : 0;
        if (distance == 0 && governs(sentence, sentence.token(entry.token()), token)) {
            score += entry.subject() ? 15 : controls(sentence, sentence.token(entry.token()), token) ? 18 : 0;
        }
        return score;
    }

    /// Whether an entry is the subject of its sentence.
    private boolean main(Scene.Entry entry) {
        Sentence sentence = cast.sentence(entry.sentence());
        Token verb = Phrases.governor(sentence.token(entry.token()));
        return verb != null && verb.headIndex() < 0;
    }

    /// How well number, gender and sort agree; below −50 not at all.
    private double agreement(Person person, Scene.Entry entry, boolean minded) {
        if (entry.actor() < 0) {
            boolean fits = (person == Person.IT && !entry.plural()) || (person == Person.THEY && entry.plural());
            return fits && !minded ? -5 : -100;
        }
        Actor actor = cast.actor(entry.actor());
        return switch (person) {
            case HE, SHE -> actor.person() ? gender(actor, person == Person.HE ? Gender.MALE : Gender.FEMALE) : -100;
            case IT -> actor.body() && !entry.plural() ? minded && !actor.agent() ? -20 : 0 : -100;
            case THEY ->
                actor.plural() || entry.plural()
                        ? 5
                        : actor.person()
                                ? coordinated(entry).size() > 1 ? 0 : actor.named ? -100 : -25
                                : coordinated(entry).size() > 1 ? 0 : actor.agent() ? -15 : -100;
        };
    }

    private static double gender(Actor actor, Gender gender) {
        return !actor.gender.agrees(gender) ? -100 : actor.gender == gender ? 10 : actor.named ? 0 : -8;
    }

    /// The actors of a coordination that begins with an entry.
    private List<Integer> coordinated(Scene.Entry entry) {
        if (entry.actor() < 0) {
            return List.of();
        }
        Sentence sentence = cast.sentence(entry.sentence());
        List<Integer> members = new ArrayList<>(cast.members(entry.actor()));
        Token at = sentence.token(entry.token()).child("conj").orElse(null);
        while (at != null && members.size() < 8) {
            Mention mention = cast.headed(entry.sentence(), at.index());
            if (mention == null || mention.actor() < 0 || mention.kind() == MentionKind.ADJECTIVE) {
                return List.of();
            }
            members.addAll(cast.members(mention.actor()));
            at = at.child("conj").orElse(null);
        }
        return members;
    }

    /// Two parts of one clause are two people, unless one of them is a possessor.
    private static boolean clash(Sentence sentence, Token token, Scene.Entry entry) {
        Token other = sentence.token(entry.token());
        if (token.tag().equals("PRP$")) {
            return token.headIndex() == other.index();
        }
        Token verb = Syntax.verbAbove(token);
        Token otherVerb = Syntax.verbAbove(other);
        return verb != null && verb.equals(otherVerb) && !entry.embedded();
    }

    /// Whether the clause of `subject` governs the clause of `token`.
    static boolean governs(Sentence sentence, Token subject, Token token) {
        Token verb = Phrases.governor(subject);
        Token at = token;
        for (int i = 0; i < 16 && verb != null && at.headIndex() >= 0; i++) {
            at = sentence.token(at.headIndex());
            if (at.equals(verb)) {
                return true;
            }
        }
        return false;
    }

    /// "stop Putin from using": the object does what the verb below says.
    static boolean controls(Sentence sentence, Token object, Token token) {
        Token verb = Phrases.governor(object);
        Token at = token;
        for (int i = 0; i < 16 && verb != null && at.headIndex() >= 0; i++) {
            if (at.headIndex() == verb.index()) {
                return object.hasLabel("dobj")
                        && at.hasLabel("xcomp", "prep", "ccomp")
                        && at.index() > object.index()
                        && at.child("nsubj").isEmpty();
            }
            at = sentence.token(at.headIndex());
        }
        return false;
    }

    private static boolean minded(Token token) {
        Token verb = token.hasLabel("nsubj") ? Phrases.governor(token) : null;
        return verb != null && MINDED.contains(verb.lemma());
    }
}
