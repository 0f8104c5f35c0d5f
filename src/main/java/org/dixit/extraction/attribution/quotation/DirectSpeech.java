package org.dixit.extraction.attribution.quotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.SourcePhrases;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.Quotation;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// The steps that find the speakers of an article's quotations. [org.dixit.extraction.attribution.AttributionFinder]
/// lists them in order.
public final class DirectSpeech {

    /// The maximum number of stretches in a statement. A longer one is split in two, since adding to it takes time.
    private static final int MOST_STRETCHES = 100;
    /// The maximum number of words between a quotation and a cue right after it: "“…,” chief executive Doe said."
    private static final int NEAR = 2;
    /// The maximum number of words between a quotation and a cue after it.
    private static final int FAR = 12;
    /// The maximum number of words between a cue and the quotation after it.
    private static final int ADJUNCTS = 25;

    private static final Set<String> NO_MANNER = WordList.read("sources.txt").words("no manner");

    /// A quotation to attribute.
    ///
    /// @param quotation the quotation
    /// @param minor     whether it is a word or two, or a title, rather than something said: "the “deal”"
    public record Passage(Quotation quotation, boolean minor) {}

    private final ParsedArticle article;
    private final Map<Sentence, List<Cue>> cues;
    private final StatementDrafts drafts;
    private final QuotationText words;
    private final UncuedQuotations lone;
    private @Nullable StatementDraft last;
    private @Nullable Quotation lastQuotation;

    /// @param drafts the statements found so far, which the steps add to
    DirectSpeech(ParsedArticle article, StatementDrafts drafts) {
        this.article = article;
        this.cues = drafts.cues().stream()
                .filter(cue -> !article.isQuoted(cue.verb()))
                .collect(Collectors.groupingBy(Cue::sentence));
        this.drafts = drafts;
        this.words = new QuotationText(article);
        this.lone = new UncuedQuotations(article, words);
    }

    /// Returns the quotation in the form that the steps take.
    Passage passage(Quotation quotation) {
        return new Passage(quotation, words.isScare(quotation) || words.isTitle(quotation));
    }

    /// Remembers the statement of the last quotation.
    void remember(StatementDraft draft, Quotation quotation) {
        last = draft;
        lastQuotation = quotation;
    }

    /// "PENCE: “Well, it is over.”": whether a label with a colon has already given the quotation its speaker.
    boolean isLabelled(Quotation quotation) {
        for (StatementDraft draft : drafts.overlapping(quotation.outer())) {
            if (draft.rule.isSpeakerLabel()
                    && (quotation.outer().contains(draft.content.getFirst())
                            || draft.contentContains(quotation.inner()))) {
                remember(draft, quotation);
                return true;
            }
        }
        return false;
    }

    /// "“It is over,” said Doe.", "“It is over,” she grinned."
    public Optional<StatementDraft> cueRightBehind(Passage passage) {
        return passage.minor() ? Optional.empty() : behind(passage.quotation(), NEAR);
    }

    /// "“It is over,” the head of the trade union of bakers told reporters."
    public Optional<StatementDraft> cueFurtherBehind(Passage passage) {
        return passage.minor() ? Optional.empty() : behind(passage.quotation(), FAR);
    }

    private Optional<StatementDraft> behind(Quotation quotation, int reach) {
        int end = quotation.outer().end();
        Sentence own = article.sentenceAt(
                Math.max(quotation.outer().begin(), quotation.inner().end() - 1));
        Sentence sentence = article.after(own)
                .filter(after -> own.end() <= end + 1 && goesOn(quotation, after))
                .orElse(own);
        for (Cue cue : reach <= NEAR ? withManner(quotation, sentence) : cuesIn(sentence)) {
            int begin = cue.words().begin();
            if (cue.source() != null && cue.source().begin() >= end) {
                begin = Math.min(
                        begin, SourcePhrases.phrase(cue.source(), cue.verb()).begin());
            }
            if (begin >= end
                    && !isNextDeed(cue, end)
                    && takesQuotation(cue)
                    && words.wordsBetween(end, begin) <= reach
                    && words.noQuotationBetween(end, begin)) {
                return Optional.of(give(quotation, cue, Rule.QUOTATION_BEFORE_CUE));
            }
        }
        return Optional.empty();
    }

    /// "Doe backed the plan “for years”, and said it was late.": whether the verb is coordinated with one before the
    /// quotation and shares its subject.
    private static boolean isNextDeed(Cue cue, int end) {
        Token verb = cue.verb();
        return verb.hasLabel("conj")
                && verb.head().filter(up -> up.end() <= end).isPresent()
                && verb.previous().filter(and -> and.tag().equals("CC")).isPresent()
                && cue.source() != null
                && cue.source().end() <= end;
    }

    /// The cues of a sentence. A verb that no word list has counts immediately after a quotation that ends with a
    /// comma, question or exclamation mark, ellipsis or dash, since any verb of manner attributes there: "“It is
    /// over,” she grinned."
    private List<Cue> withManner(Quotation quotation, Sentence sentence) {
        List<Cue> known = cuesIn(sentence);
        if (",?!…—-".indexOf(article.text().charAt(quotation.inner().end() - 1)) < 0) {
            return known;
        }
        for (Token token : sentence.tokens()) {
            if (token.begin() < quotation.outer().end() || !token.isWord()) {
                continue;
            }
            if (token.tag().matches("VB[DZ]")) {
                return known.stream().anyMatch(c -> c.verb().equals(token))
                        ? known
                        : manner(token).map(List::of).orElse(known);
            }
            if (!token.tag().matches("DT|JJ.*|NN.*|PRP\\$?|POS|CD|RB|IN")
                    || token.tag().equals("IN") && !token.lemma().equals("of")) {
                return known;
            }
        }
        return known;
    }

    private static Optional<Cue> manner(Token verb) {
        return NO_MANNER.contains(verb.lemma())
                ? Optional.empty()
                : verb.child("nsubj").map(subject -> Cue.ofManner(verb, subject));
    }

    /// "“Is it over?” he asked.": whether what the parse takes for the next sentence continues that of the quotation.
    private boolean goesOn(Quotation quotation, Sentence next) {
        int end = quotation.outer().end();
        String text = article.text();
        if (text.substring(end, Math.max(end, next.begin())).contains("\n")) {
            return false;
        }
        return Character.isLowerCase(text.charAt(next.begin()))
                || "?!,—-…".indexOf(text.charAt(Math.max(0, end - 2))) >= 0;
    }

    /// "Doe said that the plan was “a disaster”.": the quotation, or its beginning, is part of the content of a verb.
    public Optional<StatementDraft> reportedAround(Passage passage) {
        Quotation quotation = passage.quotation();
        int begin = words.firstLetter(quotation.inner());
        StatementDraft best = null;
        for (StatementDraft draft : drafts.overlapping(quotation.outer())) {
            boolean quotedCue = draft.cue != null && article.isQuoted(draft.cue.begin());
            if (!quotedCue && draft.contentContains(begin)) {
                best = best == null
                                || draft.content.getFirst().length()
                                        < best.content.getFirst().length()
                        ? draft
                        : best;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        drafts.addContent(best, words.trimmed(quotation));
        best.joinBeside(article);
        return Optional.of(best);
    }

    /// "Doe said: “It is over.”", "Doe told reporters on Tuesday, “It is over.”"
    public Optional<StatementDraft> cueBefore(Passage passage) {
        Quotation quotation = passage.quotation();
        int begin = quotation.outer().begin();
        List<Cue> before = introduction(quotation).map(this::cuesIn).orElse(List.of());
        for (Cue cue : before.reversed()) {
            int end = cue.words().end();
            if (end <= begin
                    && takesQuotation(cue)
                    && words.noQuotationBetween(end, begin)
                    && (passage.minor() ? words.wordsBetween(end, begin) == 0 : isAdjunct(cue, begin))) {
                return Optional.of(give(quotation, cue, Rule.CUE_BEFORE_QUOTATION));
            }
        }
        return Optional.empty();
    }

    /// The sentence that may introduce a quotation: its own, or the previous one if that ends with a colon.
    private Optional<Sentence> introduction(Quotation quotation) {
        Sentence own = article.sentenceAt(words.firstLetter(quotation.inner()));
        return words.beginsSentence(quotation, own)
                ? article.before(own).filter(QuotationText::endsWithColon)
                : Optional.of(own);
    }

    /// Whether there are few words between a cue and a quotation, or only objects and adjuncts of the verb.
    private boolean isAdjunct(Cue cue, int begin) {
        int between = words.wordsBetween(cue.words().end(), begin);
        if (between <= 1) {
            return true;
        }
        if (between > ADJUNCTS) {
            return false;
        }
        for (Token token : cue.sentence().tokens()) {
            if (token.begin() >= cue.words().end() && token.end() <= begin) {
                boolean clause = token.tag().matches("VB[DZP]|MD") && !token.isUnder(cue.verb());
                if (clause || token.tag().matches("VB[DZP]") && token.hasLabel("conj")) {
                    return false;
                }
            }
        }
        return true;
    }

    /// "“It is over.” — Jane Doe"
    public Optional<StatementDraft> nameBehindDash(Passage passage) {
        return added(DashAttribution.find(article, passage.quotation(), words.trimmed(passage.quotation())));
    }

    /// "“It is over,” he said. “We go home.”": the second quotation continues the first, as does a paragraph that
    /// opens with quotation marks again.
    public Optional<StatementDraft> continued(Passage passage) {
        Optional<StatementDraft> continued = passage.minor()
                ? Optional.empty()
                : resumed(passage.quotation()).or(() -> beside(passage.quotation()));
        continued.ifPresent(draft -> drafts.addContent(draft, words.trimmed(passage.quotation())));
        return continued;
    }

    private Optional<StatementDraft> resumed(Quotation quotation) {
        return Optional.ofNullable(last)
                .filter(draft -> quotation.resumes() && lastQuotation != null && draft.content.size() < MOST_STRETCHES);
    }

    private Optional<StatementDraft> beside(Quotation quotation) {
        Sentence sentence = article.sentenceAt(words.firstLetter(quotation.inner()));
        if (!words.beginsSentence(quotation, sentence) || words.words(quotation.inner()) < 3) {
            return Optional.empty();
        }
        return drafts.lastTopLevelBefore(quotation.outer().begin())
                .filter(previous -> previous.rule.reportsWording()
                        && previous.content.size() < MOST_STRETCHES
                        && previous.sentence.paragraph() == sentence.paragraph()
                        && sentence.index() - article.sentenceAt(previous.end()).index() <= 2);
    }

    /// "Doe left early. “It will fail before the summer.”"
    public Optional<StatementDraft> uncued(Passage passage) {
        return passage.minor() ? Optional.empty() : added(lone.alone(passage.quotation(), last));
    }

    private Optional<StatementDraft> added(Optional<StatementDraft> draft) {
        draft.ifPresent(drafts::add);
        return draft;
    }

    /// Adds a quotation to the statement of its cue. The content that the parse gave the cue is dropped if it neither
    /// touches the quotation nor is quoted itself.
    private StatementDraft give(Quotation quotation, Cue cue, Rule rule) {
        StatementDraft draft = drafts.of(cue).orElse(null);
        if (draft == null) {
            SpeechAct act =
                    cue.sense(Frame.QUOTE).orElse(cue.senses().getFirst()).act();
            draft = drafts.add(cue, act, rule);
            draft.hearers.addAll(cue.hearers(false));
        } else if (draft.content.stream()
                .noneMatch(c -> c.overlaps(quotation.outer()) || article.quotedLetters(c) > 0)) {
            draft.content.clear();
        }
        drafts.addContent(draft, words.trimmed(quotation));
        return draft;
    }

    private List<Cue> cuesIn(Sentence sentence) {
        return cues.getOrDefault(sentence, List.of());
    }

    private static boolean takesQuotation(Cue cue) {
        return cue.takes(Frame.QUOTE) || cue.takes(Frame.LABEL) && cue.source() != null && !cue.passive();
    }
}
