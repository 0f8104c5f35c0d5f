package org.dixit.extraction.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.extraction.coreference.Agreement.Person;
import org.dixit.extraction.coreference.AntecedentRanking.Candidate;
import org.dixit.extraction.lexicon.Gender;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.MentionKind;

/// Resolves pronouns in reading order. The nearest subject that agrees ranks first; if no candidate stands out,
/// the pronoun stays unresolved.
final class PronounResolver {

    private static final WordList WORDS = WordList.read("coreference.txt");
    private static final Map<String, Person> PERSONS = persons();
    private static final Set<String> REFLEXIVE = WORDS.words("reflexive");
    private static final Set<String> EXPLETIVE = WORDS.words("expletive");
    private static final Set<String> EXPLETIVE_BEFORE_CLAUSE = WORDS.words("expletive before a clause");
    private static final Set<String> CLAUSE = WORDS.words("clause");

    /// How far a candidate's score may be behind the best one for it to remain possible: a little more than the
    /// lead of a subject over an object of the same sentence.
    private static final double REACH = 45;

    private final DiscourseModel cast;
    private final AntecedentRanking ranking;
    private final Salience salience;
    /// The ranked candidates of "he" and "she" inside quotations, kept until the speaker is known.
    private final Map<Long, List<Candidate>> quoted = new HashMap<>();

    PronounResolver(DiscourseModel cast, RecentMentions scene, RankingWeights weights) {
        this.cast = cast;
        this.salience = new Salience(cast, scene);
        this.ranking = new AntecedentRanking(cast, scene, salience, weights);
    }

    private static Map<String, Person> persons() {
        Map<String, Person> persons = new HashMap<>();
        for (Person person : Person.values()) {
            WORDS.words(person.name().toLowerCase(Locale.ROOT)).forEach(form -> persons.put(form, person));
        }
        return persons;
    }

    /// Resolves a personal, possessive, reflexive or relative pronoun.
    void resolve(int s, Token token) {
        Sentence sentence = cast.sentence(s);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (token.tag().startsWith("W")) {
            relative(s, token);
            return;
        }
        Person person = PERSONS.get(form);
        if (person == null || (person == Person.IT && expletive(sentence, token))) {
            return;
        }
        if (REFLEXIVE.contains(form) && reflexive(s, token)) {
            return;
        }
        List<Candidate> ranked = severalFirst(ranking.rank(s, sentence, token, person));
        if (cast.article().isQuoted(token) && (person == Person.HE || person == Person.SHE)) {
            quoted.put((long) s << 32 | token.index(), ranked);
        }
        choose(s, token, person, ranked);
    }

    /// "The governor asked residents to boil their water": if a plural candidate agrees, "they" does not refer
    /// to one person.
    private static List<Candidate> severalFirst(List<Candidate> ranked) {
        if (ranked.stream().noneMatch(PronounResolver::isSeveral)) {
            return ranked;
        }
        return ranked.stream()
                .filter(candidate ->
                        candidate.actor() == null || !candidate.actor().person())
                .toList();
    }

    private static boolean isSeveral(Candidate candidate) {
        return !candidate.members().isEmpty()
                || candidate.actor() != null && candidate.actor().plural();
    }

    private void choose(int s, Token token, Person person, List<Candidate> ranked) {
        if (ranked.isEmpty()) {
            return;
        }
        keep(s, token, ranked);
        Candidate best = ranked.getFirst();
        double second = ranked.size() > 1 ? ranked.get(1).score() : 0;
        double least = person == Person.HE || person == Person.SHE ? 10 : 30;
        if (best.score() < least || best.isThing()) {
            return;
        }
        double margin = best.score() - second;
        if (margin < 3 || !salience.standsOut(ranked, REACH)) {
            return;
        }
        ArticleActor actor = best.actor() == null ? cast.collective(best.members()) : best.actor();
        double base = person == Person.HE || person == Person.SHE ? 0.6 : 0.45;
        double confidence =
                Math.max(0.3, Math.min(0.85, base + Math.min(0.2, margin / 150) + 0.1 - 0.08 * best.distance()));
        refer(s, token, actor.id, confidence);
        learnGender(token, person, actor);
    }

    /// After "she" an actor is no longer "he". Inside a quotation the choice may still change.
    private void learnGender(Token token, Person person, ArticleActor actor) {
        boolean gendered = person == Person.HE || person == Person.SHE;
        if (gendered
                && actor.person()
                && actor.gender == Gender.UNKNOWN
                && cast.article().quotationAt(token.begin()).isEmpty()) {
            actor.gender = person == Person.HE ? Gender.MALE : Gender.FEMALE;
        }
    }

    /// Records the candidates within reach of the best until one is chosen. If the best one is not an actor,
    /// none is recorded.
    private void keep(int s, Token token, List<Candidate> ranked) {
        double least = ranked.getFirst().score() - REACH;
        List<Integer> close = new ArrayList<>();
        for (Candidate candidate : ranked) {
            if (candidate.score() < least || candidate.isThing()) {
                break;
            }
            List<Integer> members =
                    candidate.actor() == null ? candidate.members() : cast.members(candidate.actor().id);
            members.stream().filter(member -> !close.contains(member)).forEach(close::add);
        }
        cast.ambiguous(s, token.index(), token.chars(), MentionKind.PRONOUN, close);
    }

    private void refer(int s, Token token, int actor, double confidence) {
        cast.mention(new ActorMention(actor, s, token.index(), token.chars(), MentionKind.PRONOUN, confidence));
    }

    /// Resolves "who", "which", "that" and "whose" to the noun that their relative clause modifies.
    private void relative(int s, Token token) {
        Token at = token;
        for (int i = 0; i < 8 && !at.isRoot(); i++) {
            Token head = at.head().orElseThrow();
            if (at.hasLabel("relcl") && at.index() > head.index()) {
                ActorMention mention = cast.headed(s, head.index());
                if (mention != null
                        && mention.isResolved()
                        && mention.kind() != MentionKind.ADJECTIVE
                        && token.index() > head.index()) {
                    refer(s, token, mention.actor(), Math.min(0.9, mention.confidence()));
                }
                return;
            }
            at = head;
        }
    }

    private boolean reflexive(int s, Token token) {
        Token verb = Dependencies.verbAbove(token);
        Token subject = verb == null ? null : Dependencies.subjectAbove(verb);
        if (subject == null || subject.index() > token.index()) {
            return false;
        }
        ActorMention mention = cast.headed(s, subject.index());
        if (mention == null && subject.isNoun()) {
            // "The Kremlin said the line was defending itself": the line, which is not an actor
            return true;
        }
        if (mention == null || !mention.isResolved()) {
            return false;
        }
        refer(s, token, mention.actor(), Math.min(0.85, mention.confidence()));
        return true;
    }

    /// Whether "it" is an expletive, which refers to nothing: "it is clear that", "it was raining".
    private static boolean expletive(Sentence sentence, Token token) {
        if (!token.lemma().equals("it") || !token.hasLabel("nsubj", "nsubjpass", "expl", "dobj")) {
            return false;
        }
        if (token.hasLabel("expl")) {
            return true;
        }
        Token verb = NounPhrases.governor(token);
        if (verb == null) {
            return true;
        }
        return EXPLETIVE.contains(verb.lemma())
                || (EXPLETIVE_BEFORE_CLAUSE.contains(verb.lemma()) && clauseAfter(sentence, verb))
                || (token.hasLabel("nsubjpass") && verb.child("ccomp", "csubj").isPresent());
    }

    private static boolean clauseAfter(Sentence sentence, Token verb) {
        for (int i = verb.index() + 1; i < Math.min(sentence.size(), verb.index() + 8); i++) {
            if (CLAUSE.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /// Removes the speaker from the candidates of "he" and "she" inside a quotation; the next candidate takes its
    /// place.
    void notSpeaker(CharRange quotation, int speaker) {
        for (int s = cast.sentenceAt(quotation.begin());
                s < cast.article().sentences().size();
                s++) {
            Sentence sentence = cast.sentence(s);
            if (sentence.begin() >= quotation.end()) {
                return;
            }
            for (Token token : sentence.tokens()) {
                ActorMention mention = cast.headed(s, token.index());
                List<Candidate> ranked = quoted.get((long) s << 32 | token.index());
                boolean settled = mention != null && mention.isResolved() && mention.actor() != speaker;
                if (ranked == null || settled || !quotation.contains(token.chars())) {
                    continue;
                }
                List<Candidate> others = ranked.stream()
                        .filter(candidate -> !candidate.is(speaker))
                        .toList();
                refer(s, token, ActorMention.UNRESOLVED, 0);
                choose(
                        s,
                        token,
                        java.util.Objects.requireNonNull(
                                PERSONS.get(token.form().toLowerCase(Locale.ROOT))),
                        others);
            }
        }
    }
}
