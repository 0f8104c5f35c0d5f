package org.dixit.extraction.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.coreference.AntecedentRanking.Candidate;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// Decides whether the best antecedent of a pronoun stands out from the others, or the text leaves open which is
/// meant.
///
/// Following Centering (Grosz, Joshi and Weinstein 1995), a pronoun keeps to the topic of the discourse so far.
/// Of two antecedents that agree with it, one stands out if * it is the subject of a clause around the pronoun;
/// for a possessive such as "his", the subject of its own clause comes before that of an outer one, * it was
/// mentioned in a later sentence, in a role no less prominent; in the pronoun's own sentence, any role but
/// possessor or modifier is enough, * it continues: it was the speaker, or the subject of more than one of the
/// last sentences, and the other was not, * or both were last mentioned in the same sentence, the other only as
/// a possessor or modifier, or without a name and in no more prominent role.
///
/// A subject and an object of one sentence, neither of which was mentioned before, leave it open.
final class Salience {

    private static final ReportingVerbs VERBS = ReportingVerbs.load();

    /// How many sentences back mentions count.
    private static final int BACK = 5;

    private final DiscourseModel cast;
    private final RecentMentions scene;

    Salience(DiscourseModel cast, RecentMentions scene) {
        this.cast = cast;
        this.scene = scene;
    }

    /// The standing of an actor in the sentences before a pronoun.
    ///
    /// @param last       the last sentence that mentions it
    /// @param part       its most prominent role there: 3 subject of the sentence, 2 subject of a clause, 1
    ///                   another role, 0 possessor or modifier
    /// @param subjectOf  the sentences of which it was a subject
    /// @param speaks     whether it was the subject of a verb of saying in the last sentence
    /// @param governs    2 for the subject of the clause of a possessive, 1 for the subject of another enclosing
    ///                   clause or for an object that controls the clause, otherwise 0
    record Standing(int last, int part, Set<Integer> subjectOf, boolean speaks, int governs) {

        boolean goesOn() {
            return speaks || subjectOf.size() > 1;
        }
    }

    /// Whether the first of the `ranked` candidates stands out from all others within reach.
    ///
    /// @param reach how far a candidate's score may be behind the best one for it to remain possible
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
        boolean onlyOneNamed = isNamed(best) && !isNamed(other);
        return first.last == second.last
                && (first.part > 0 && second.part == 0 || onlyOneNamed && first.part >= second.part);
    }

    private static boolean isNamed(Candidate candidate) {
        return candidate.actor() != null && candidate.actor().named;
    }

    /// Returns the standings before a pronoun, by actor.
    ///
    /// @param quotedToo whether mentions in other quotations count: those belong to another voice, and so are no
    ///                  rivals
    Map<ArticleActor, Standing> before(int s, Sentence sentence, Token pronoun, boolean quotedToo) {
        CharRange quotation = cast.article().quotationAt(pronoun.begin()).orElse(null);
        Token verb = Dependencies.verbAbove(pronoun);
        Token local = verb == null || !pronoun.tag().equals("PRP$") ? null : Dependencies.subjectAbove(verb);
        Map<ArticleActor, Standing> standings = new HashMap<>();
        for (RecentMentions.Entry entry : scene.latest()) {
            ArticleActor actor = entry.actor();
            if (actor != null && (quotedToo || entry.isOutsideQuotationsOr(quotation)) && s - entry.sentence() < BACK) {
                int governs = entry.sentence() == s ? governs(sentence.token(entry.token()), pronoun, local) : 0;
                standings.merge(actor, standing(entry, governs), Salience::joined);
            }
        }
        return standings;
    }

    private static int governs(Token token, Token pronoun, @Nullable Token local) {
        if (token.equals(local)) {
            return 2;
        }
        boolean subject = NounPhrases.function(token).startsWith("nsubj");
        boolean rules = subject ? Control.governs(token, pronoun) : Control.controls(token, pronoun);
        return rules ? 1 : 0;
    }

    private Standing standing(RecentMentions.Entry entry, int governs) {
        Sentence sentence = cast.sentence(entry.sentence());
        Token verb = NounPhrases.governor(sentence.token(entry.token()));
        boolean main = verb != null && verb.isRoot();
        int part = entry.subject() ? main ? 3 : 2 : entry.embedded() ? 0 : 1;
        boolean speaks = entry.subject() && verb != null && VERBS.isSaying(verb.lemma());
        return new Standing(
                entry.sentence(), part, entry.subject() ? Set.of(entry.sentence()) : Set.of(), speaks, governs);
    }

    /// Merges two standings of one actor, the later one first.
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
