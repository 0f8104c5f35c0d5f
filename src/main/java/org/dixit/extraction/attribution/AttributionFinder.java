package org.dixit.extraction.attribution;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.attribution.quotation.Turns;
import org.dixit.extraction.attribution.quotation.BlockQuotations;
import org.dixit.extraction.attribution.quotation.DirectSpeech;
import org.dixit.extraction.attribution.quotation.QuotationSieve;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;

/// Finds the attributions of an article: who says what, and by which cue. The constructor lists the sieves in
/// order; start reading there.
public final class AttributionFinder {

    private final CueFinder cues;
    private final List<Sieve> sieves;
    private final DraftFilter filter;

    /// @param verbs the reporting verbs
    /// @param nouns the lines of `reporting-nouns.txt`
    public AttributionFinder(ReportingVerbs verbs, List<String> nouns) {
        ReportedContent reported = new ReportedContent(verbs);
        IndirectSpeech clauses = new IndirectSpeech(verbs, reported);
        NominalContent nominals = new NominalContent(reported);
        FallbackClauses fallback = new FallbackClauses(reported);
        FurtherFrames further = new FurtherFrames(reported);
        this.cues = new CueFinder(verbs, reported);
        this.filter = new DraftFilter(verbs);
        this.sieves = List.of(

                // Reporting verbs. The content of a verb is in the first frame that fits: clauses before shorter
                // contents, the parse before guesses, except where commas show more than the parse.
                new VerbFrame(Rule.INSERTED, fallback::inserted), // The plan, said Ms Doe, would fail.
                new VerbFrame(Rule.CLAUSE, clauses::clause), // Doe said that the plan would fail.
                new VerbFrame(Rule.CLAUSE_IN_MESSAGE, clauses::inMessage), // Doe said in a letter that it would fail.
                new VerbFrame(Rule.THAT_PHRASE, fallback::thatPhrase), // Doe noted that, of all days, it was Monday.
                new VerbFrame(Rule.OBJECT_WITH_VERB, fallback::objectWithVerb), // Doe claimed his neighbour left.
                new VerbFrame(Rule.PARENTHETICAL, clauses::parenthetical), // The plan would fail, officials said.
                new VerbFrame(Rule.THAT_PHRASE, further::toldThat), // Doe told the crew that he saw smoke.
                new VerbFrame(Rule.FOR_TO, further::forTo), // Doe called for all parties to publish it.
                new VerbFrame(Rule.GERUND, further::gerund), // Doe denied using force.
                new VerbFrame(Rule.PASSIVE, further::passive), // Doe was accused by Roe of lying.
                new VerbFrame(Rule.INFINITIVE, clauses::infinitive), // Doe vowed to fight it.
                new VerbFrame(Rule.DECLINED, clauses::declined), // Doe declined to discuss the plan.
                new VerbFrame(Rule.REPUTED, clauses::reputed), // The painting is said to be worth millions.
                new VerbFrame(Rule.LABEL, nominals::label), // Doe called the plan a disaster.
                new VerbFrame(Rule.PREPOSITION, nominals::prepositional), // Doe warned of delays.
                new VerbFrame(Rule.FEELING, nominals::feeling), // Doe expressed outrage at the plan.
                new VerbFrame(Rule.OBJECT, nominals::object), // Doe criticized the plan.
                new VerbFrame(Rule.BROKEN_CLAUSE, fallback::broken), // the council, which said before it was opposed, …

                // Other attributing words
                new NounCues(nouns, verbs), // Doe's claim that the plan would fail
                new Refusals(), // Doe did not comment.
                new AccordingTo(), // The plan will fail, according to Doe.
                new ListedContents(), // Doe said that:⏎- the plan will fail
                new Turns(), // DOE: The plan will fail.
                new SpeakerLabels(ActorNouns.load()), // Doe: the plan will fail

                // Quotations. The first step that applies adds each to a statement found above or makes a new one.
                new QuotationSieve(List.of(
                        DirectSpeech::cueRightBehind, // “The plan will fail,” said Doe.
                        DirectSpeech::reportedAround, // Doe said that the plan was “a disaster”.
                        DirectSpeech::cueBefore, // Doe said: “The plan will fail.”
                        DirectSpeech::behindColon, // Doe went further: “The plan will fail.”
                        DirectSpeech::nameBehindDash, // “The plan will fail.” — Jane Doe
                        DirectSpeech::howPut, // “A disaster” is how Doe put it.
                        DirectSpeech::cueFurtherBehind, // “It will fail,” the head of the trade union of bakers said.
                        DirectSpeech::continued, // “It will fail,” said Doe. “We will see to that.”
                        DirectSpeech::uncued)), // Doe left early. “It will fail before the summer.”
                new BlockQuotations(ActorNouns.load())); // Doe issued this statement:⏎The plan will fail.
    }

    /// Returns all attributions, in the order of the text.
    public List<StatementDraft> in(ParsedArticle article) {
        StatementDrafts drafts = new StatementDrafts(article, cues.in(article));
        sieves.forEach(sieve -> sieve.attribute(article, drafts));
        drafts.removeIf(draft -> filter.isDoubtful(article, draft, drafts));
        List<StatementDraft> found = drafts.inOrder();
        Map<Sentence, List<StatementDraft>> bySentence =
                found.stream().collect(Collectors.groupingBy(draft -> draft.sentence));
        found.forEach(draft -> shareSpeaker(draft, bySentence.getOrDefault(draft.sentence, List.of())));
        return found;
    }

    /// "Moscow rejected the vote, in what it called a farce": the pronoun of such an aside refers to the source
    /// of the surrounding clause, even if the two do not agree, like "he" and the metonym "the Kremlin".
    private static void shareSpeaker(StatementDraft draft, List<StatementDraft> sameSentence) {
        Token verb = draft.verb;
        Token source = draft.sourceHead;
        if (verb == null
                || source == null
                || draft.rule != Rule.LABEL
                || !source.tag().equals("PRP")) {
            return;
        }
        boolean aside = verb.child("dobj")
                .filter(object -> object.tag().startsWith("W"))
                .isPresent();
        for (StatementDraft other : sameSentence) {
            if (aside
                    && other != draft
                    && other.verb != null
                    && verb.isUnder(other.verb)
                    && other.sourceHead != null
                    && !other.sourceHead.tag().equals("PRP")) {
                draft.speaksLike = other;
                return;
            }
        }
    }
}
