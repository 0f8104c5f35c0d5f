package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extraction.IndirectSpeech.Content;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// Finds the attributions of an article, sieve by sieve: verbs with their contents in the parse, "according to", then
/// quotations.
final class Attributions {

    /// Subjects inside quotation marks that are the speaker, the hearer or nobody.
    private static final Set<String> OWN_VOICE =
            Set.of("i", "we", "you", "it", "that", "this", "which", "what", "who", "nobody", "anyone", "everyone");

    private final ReportingVerbs verbs;
    private final ReportedWords reported;
    private final IndirectSpeech indirect;
    private final NounCues nouns;
    private final ColonSpeech colons = new ColonSpeech(Nouns.load());

    /// @param nouns the lines of `reporting-nouns.txt`
    Attributions(ReportingVerbs verbs, List<String> nouns) {
        this.verbs = verbs;
        this.nouns = new NounCues(nouns, verbs);
        this.reported = new ReportedWords(verbs);
        this.indirect = new IndirectSpeech(verbs, reported);
    }

    /// All attributions by their place in the text.
    List<Draft> in(Article article) {
        Drafts drafts = new Drafts(article);
        List<Cue> unquoted = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            for (Cue cue : cues(article, i)) {
                if (!article.isQuoted(cue.verb())) {
                    unquoted.add(cue);
                }
                indirect(article, cue, drafts);
            }
            nouns.find(article, i, drafts);
            Refusals.find(article, i, drafts);
        }
        new AccordingTo().find(article).forEach(drafts::add);
        colons.find(article, drafts);
        new DirectSpeech(article, unquoted, drafts).attribute();
        drafts.removeIf(draft -> isDoubtful(article, draft, drafts));
        List<Draft> found = drafts.inOrder();
        Map<Integer, List<Draft>> bySentence = found.stream().collect(Collectors.groupingBy(draft -> draft.sentence));
        found.forEach(draft -> shareSpeaker(draft, bySentence.getOrDefault(draft.sentence, List.of())));
        return found;
    }

    /// "…, in what he called a coup": the pronoun of such an aside is whoever the clause around it says or does
    /// something in words, a metonym ("Moscow") included, though the pronoun may not agree with it.
    private static void shareSpeaker(Draft draft, List<Draft> sameSentence) {
        Token verb = draft.verb;
        Token source = draft.sourceHead;
        if (verb == null
                || source == null
                || !draft.rule.equals("label")
                || !source.tag().equals("PRP")) {
            return;
        }
        boolean aside = verb.child("dobj").filter(o -> o.tag().startsWith("W")).isPresent();
        for (Draft other : sameSentence) {
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

    /// Inside another's content only clauses, labels and refusals attribute: of the other frames there one in six was
    /// a statement. Inside quotation marks "I think", "we hope" are the speaker's own words, no attribution.
    private boolean isDoubtful(Article article, Draft draft, Drafts drafts) {
        Chars cue = draft.cue;
        if (cue == null) {
            return false;
        }
        if (article.isQuoted(cue.begin())) {
            return !draft.rule.matches("clause|parenthetical")
                    || draft.source == null
                    || article.quotationAt(draft.source.begin()) != article.quotationAt(cue.begin())
                    || draft.sourceHead == null
                    || draft.act == SpeechAct.BELIEVE
                    || OWN_VOICE.contains(draft.sourceHead.form().toLowerCase(Locale.ROOT));
        }
        if (!draft.rule.equals("declined") && isRefused(draft)) {
            return true;
        }
        return drafts.isNested(draft)
                && (draft.rule.matches("object|preposition|infinitive") || draft.act == SpeechAct.BELIEVE);
    }

    /// "declined to discuss X" is one statement, not two.
    private boolean isRefused(Draft draft) {
        Token verb = draft.verb;
        if (verb == null || !verb.hasLabel("xcomp")) {
            return false;
        }
        return verb.head()
                .filter(up -> verbs.of(up.lemma()).stream().anyMatch(s -> s.act() == SpeechAct.DECLINE))
                .isPresent();
    }

    private List<Cue> cues(Article article, int number) {
        Sentence sentence = article.sentence(number);
        List<Cue> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Cue.of(article, number, token, speakingVerb(token), verbs).ifPresent(found::add);
        }
        return found;
    }

    /// The verb whose subject speaks `verb`: an outer cue's, where the parse puts `verb` into that one's content.
    private Token speakingVerb(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 6; steps++) {
            Optional<Token> up = at.head();
            if (up.isEmpty()) {
                return verb;
            }
            at = up.get();
            if (at.isVerb()
                    && !verbs.of(at.lemma()).isEmpty()
                    && at.index() < verb.index()
                    && at.child("ccomp").isPresent()
                    && reported.isDetached(verb, at)) {
                return at;
            }
        }
        return verb;
    }

    private void indirect(Article article, Cue cue, Drafts drafts) {
        Sentence sentence = article.sentence(cue.sentence());
        Optional<Content> content = indirect.of(sentence, cue);
        if (content.isEmpty() || cue.source() != null && !Sources.canSpeak(cue.source())) {
            return;
        }
        Content c = content.get();
        boolean refused = Refusals.isRefusal(cue.verb(), c.head());
        Draft draft = drafts.add(cue, refused ? SpeechAct.DECLINE : c.sense().act(), c.rule());
        draft.cue = new Chars(
                cue.words().begin(), Math.max(cue.words().end(), c.lastOfCue().end()));
        draft.contentHead = c.head();
        draft.hearers.addAll(cue.hearers(c.objectIsContent()));
        List<Chars> stretches = refused ? Refusals.trimmed(sentence, c.stretches()) : c.stretches();
        stretches.forEach(stretch -> drafts.addContent(draft, stretch));
        draft.hearers.removeIf(hearer -> refused && draft.contentContains(hearer.chars()));
    }
}
