package org.dixit.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.Ranking.Candidate;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.jspecify.annotations.Nullable;

/// Whether the best antecedent of a pronoun stands out from the others, or the text leaves open which is meant.
///
/// After Centering (Grosz, Joshi and Weinstein 1995) a pronoun keeps to what the discourse was already about. So of two
/// that agree with it the one stands out
///  * that is the subject of a clause around the pronoun, and of the clause of "his" before one further out,
///  * that was mentioned in a later sentence, in no lesser part, or in any but a possessor's in the pronoun's own,
///  * that goes on: it was the speaker, or the subject of more than one of the last sentences, and the other was not,
///  * or beside which the other is only a possessor or modifier, or has no name, in no greater part.
///
/// A subject and an object of one sentence, neither of whom was spoken of before, leave it open.
final class Salience {

    private static final ReportingVerbs VERBS = ReportingVerbs.load();

    /// How many sentences back parts are looked at.
    private static final int BACK = 5;

    private final Cast cast;
    private final Scene scene;

    Salience(Cast cast, Scene scene) {
        this.cast = cast;
        this.scene = scene;
    }

    /// What part an actor had in the sentences before a pronoun.
    ///
    /// @param last       the last sentence that mentions it
    /// @param part       its greatest part there: 3 subject of the sentence, 2 of a clause, 1 something else,
    ///                   0 possessor or modifier
    /// @param subjectOf  the sentences that it was a subject of
    /// @param speaks     whether it was the subject of a verb of saying in the last of them
    /// @param governs    2 for the subject of the clause of a possessive, 1 for one of a clause around, or for the
    ///                   object that is to do what the clause says; else 0
    record Standing(int last, int part, Set<Integer> subjectOf, boolean speaks, int governs) {

        boolean goesOn() {
            return speaks || subjectOf.size() > 1;
        }
    }

    /// Whether the first of the `ranked` stands out from all that follow within reach.
    ///
    /// @param reach how far behind the best in score another one may be and still be meant
    boolean standsOut(List<Candidate> ranked, double reach) {
        Candidate best = ranked.getFirst();
        return ranked.stream()
                .skip(1)
                .filter(other -> other.score() >= best.score() - reach)
                .allMatch(other -> dominates(best, other));
    }

    private boolean dominates(Candidate best, Candidate other) {
        Standing first = best.standing();
        Standing second = other.rival();
        if (first == null || second == null) {
            return true;
        }
        if (first.governs != second.governs) {
            return first.governs > second.governs;
        }
        boolean onlyOneHere = best.distance() == 0 && other.distance() > 0;
        if (first.last > second.last && (onlyOneHere ? first.part > 0 : first.part >= second.part)) {
            return true;
        }
        if (first.goesOn() != second.goesOn()) {
            return first.goesOn();
        }
        boolean onlyOneNamed = cast.named(best.actor()) && !cast.named(other.actor());
        return first.last == second.last
                && (first.part > 0 && second.part == 0 || onlyOneNamed && first.part >= second.part);
    }

    /// The parts of all that were on stage before a pronoun, by their actors.
    ///
    /// @param quotedToo whether what other quotations name counts: it is in another voice, and so no rival
    Map<Integer, Standing> before(int s, Sentence sentence, Token pronoun, boolean quotedToo) {
        int quotation = cast.article().quotationAt(pronoun.begin());
        Token verb = Syntax.verbAbove(pronoun);
        Token local = verb == null || !pronoun.tag().equals("PRP$") ? null : Syntax.subjectAbove(verb);
        Map<Integer, Standing> standings = new HashMap<>();
        for (Scene.Entry entry : scene.latest()) {
            boolean here = quotedToo || entry.quotation() < 0 || entry.quotation() == quotation;
            if (here && entry.actor() >= 0 && s - entry.sentence() < BACK) {
                int governs =
                        entry.sentence() == s ? governs(sentence, sentence.token(entry.token()), pronoun, local) : 0;
                standings.merge(entry.actor(), standing(entry, governs), Salience::joined);
            }
        }
        return standings;
    }

    private static int governs(Sentence sentence, Token token, Token pronoun, @Nullable Token local) {
        if (token.equals(local)) {
            return 2;
        }
        boolean subject = Phrases.function(token).startsWith("nsubj");
        boolean rules =
                subject ? Control.governs(sentence, token, pronoun) : Control.controls(sentence, token, pronoun);
        return rules ? 1 : 0;
    }

    private Standing standing(Scene.Entry entry, int governs) {
        Sentence sentence = cast.sentence(entry.sentence());
        Token verb = Phrases.governor(sentence.token(entry.token()));
        boolean main = verb != null && verb.headIndex() < 0;
        int part = entry.subject() ? main ? 3 : 2 : entry.embedded() ? 0 : 1;
        boolean speaks = entry.subject() && verb != null && VERBS.isSaying(verb.lemma());
        return new Standing(
                entry.sentence(), part, entry.subject() ? Set.of(entry.sentence()) : Set.of(), speaks, governs);
    }

    /// Of one actor, the later one first.
    private static Standing joined(Standing later, Standing earlier) {
        Set<Integer> subjectOf = new HashSet<>(later.subjectOf);
        subjectOf.addAll(earlier.subjectOf);
        boolean same = later.last == earlier.last;
        return new Standing(
                later.last,
                same ? Math.max(later.part, earlier.part) : later.part,
                subjectOf,
                later.speaks || same && earlier.speaks,
                Math.max(later.governs, earlier.governs));
    }
}
