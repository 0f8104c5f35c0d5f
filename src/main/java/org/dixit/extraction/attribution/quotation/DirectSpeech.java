package org.dixit.extraction.attribution.quotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.Quotation;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// The steps that find the speakers of an article's quotations.
/// [org.dixit.extraction.attribution.AttributionFinder] lists them in order.
public final class DirectSpeech {

    /// The maximum number of stretches in a statement. A longer one is split in two, since adding to it takes
    /// time.
    private static final int MAX_STRETCHES = 100;
    /// The maximum number of words between a quotation and a cue right after it: "“…,” chief executive Doe said."
    static final int NEAR = 2;
    /// The maximum number of words between a quotation and a cue after it.
    private static final int FAR = 12;
    /// The maximum number of words between a cue and the quotation after it.
    private static final int ADJUNCTS = 25;

    private static final ActorNouns NOUNS = ActorNouns.load();

    /// A quotation to attribute.
    ///
    /// @param quotation the quotation
    /// @param minor     whether it is a word or two, or a title, rather than something said: "the “deal”"
    public record Passage(Quotation quotation, boolean minor) {}

    private final ParsedArticle article;
    private final Map<Sentence, List<Cue>> cues;
    private final StatementDrafts drafts;
    private final QuotationText words;
    private final UncuedQuotations uncuedQuotations;
    private final QuotationIntroductions introductions;
    private final QuotationOwnership ownership;
    private final CuesBehind cueAfter;
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
        this.uncuedQuotations = new UncuedQuotations(article, words);
        this.introductions = new QuotationIntroductions(article, NOUNS);
        this.ownership = new QuotationOwnership(article, words);
        this.cueAfter = new CuesBehind(article, words, ownership, cues);
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
    public Optional<StatementDraft> cueDirectlyAfter(Passage passage) {
        return passage.minor() ? Optional.empty() : cueAfter(passage.quotation(), NEAR);
    }

    /// "“It is over,” the head of the trade union of bakers told reporters."
    public Optional<StatementDraft> cueFurtherAfter(Passage passage) {
        return passage.minor() ? Optional.empty() : cueAfter(passage.quotation(), FAR);
    }

    private Optional<StatementDraft> cueAfter(Quotation quotation, int reach) {
        return cueAfter.cue(quotation, reach).map(cue -> addQuotation(quotation, cue, Rule.QUOTATION_BEFORE_CUE));
    }

    /// "Doe said that the plan was “a disaster”.": the quotation, or its beginning, is part of the content of a
    /// verb.
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
        ownership.cutForeign(best, quotation, cuesIn(best.sentence));
        drafts.addContent(best, words.trimmed(quotation));
        best.joinNeighbours(article);
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
                    && CuesBehind.takesQuotation(cue)
                    && words.noQuotationBetween(end, begin)
                    && (passage.minor() ? words.wordsBetween(end, begin) == 0 : isAdjunct(cue, begin))) {
                return Optional.of(addQuotation(quotation, cue, Rule.CUE_BEFORE_QUOTATION));
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

    /// "Doe went further: “It is over.”"
    public Optional<StatementDraft> behindColon(Passage passage) {
        Quotation quotation = passage.quotation();
        return added(introductions.introduced(quotation, words.trimmed(quotation)));
    }

    /// "“A disaster” is how Doe put it."
    public Optional<StatementDraft> howPut(Passage passage) {
        return added(ManifestedWords.find(article, passage.quotation(), words.trimmed(passage.quotation())));
    }

    /// "“It is over.” — Jane Doe"
    public Optional<StatementDraft> nameAfterDash(Passage passage) {
        return added(DashAttribution.find(article, passage.quotation(), words.trimmed(passage.quotation())));
    }

    /// "“It is over,” he said. “We go home.”": the second quotation continues the first, as does a paragraph that
    /// opens with quotation marks again.
    public Optional<StatementDraft> continued(Passage passage) {
        Optional<StatementDraft> continued = passage.minor() || ownership.isAnswered(passage.quotation())
                ? Optional.empty()
                : resumed(passage.quotation()).or(() -> besidePrevious(passage.quotation()));
        continued.ifPresent(draft -> drafts.addContent(draft, words.trimmed(passage.quotation())));
        return continued;
    }

    private Optional<StatementDraft> resumed(Quotation quotation) {
        return Optional.ofNullable(last)
                .filter(draft -> quotation.resumes() && lastQuotation != null && draft.content.size() < MAX_STRETCHES);
    }

    private Optional<StatementDraft> besidePrevious(Quotation quotation) {
        Sentence sentence = article.sentenceAt(words.firstLetter(quotation.inner()));
        int length = words.words(quotation.inner());
        boolean whole = ".?!".indexOf(article.text().charAt(quotation.inner().end() - 1)) >= 0
                && drafts.lastTopLevelBefore(quotation.outer().begin())
                        .filter(previous ->
                                article.isQuoted(previous.content.getLast().begin())
                                        && article.sentenceAt(previous.end()).index() == sentence.index() - 1)
                        .isPresent();
        if (!words.beginsSentence(quotation, sentence) || length < 3 && !whole) {
            return Optional.empty();
        }
        return drafts.lastTopLevelBefore(quotation.outer().begin())
                .filter(previous -> previous.rule.reportsWording()
                        && previous.content.size() < MAX_STRETCHES
                        && previous.sentence.paragraph() == sentence.paragraph()
                        && sentence.index() - article.sentenceAt(previous.end()).index() <= 2
                        && !ownership.isOtherBetween(previous, sentence));
    }

    /// "“It is over.⏎“We go home,” said Doe.": whether an open quotation that the next paragraph resumes has no
    /// cue of its own and continues no other, so that it belongs to the speaker whom the next paragraph names.
    ///
    /// @param continuesAnother whether it continues such a quotation
    public boolean isWithoutCue(Quotation quotation, boolean continuesAnother) {
        Sentence sentence = article.sentenceAt(words.firstLetter(quotation.inner()));
        return (continuesAnother || !quotation.resumes())
                && words.beginsSentence(quotation, sentence)
                && article.before(sentence)
                        .filter(before ->
                                before.paragraph() == sentence.paragraph() || QuotationText.endsWithColon(before))
                        .isEmpty()
                && drafts.overlapping(quotation.outer()).stream()
                        .allMatch(
                                draft -> draft.cue != null && quotation.outer().contains(draft.cue));
    }

    /// Adds the quotation of an earlier paragraph to a statement.
    public void addBefore(StatementDraft draft, Quotation quotation) {
        drafts.addContent(draft, words.trimmed(quotation));
    }

    /// "Doe left early. “It will fail before the summer.”"
    public Optional<StatementDraft> uncued(Passage passage) {
        Quotation quotation = passage.quotation();
        return passage.minor()
                ? Optional.empty()
                : added(
                        ownership.isAnswered(quotation)
                                ? uncuedQuotations.ofNobody(quotation)
                                : uncuedQuotations.attribute(quotation, last));
    }

    private Optional<StatementDraft> added(Optional<StatementDraft> draft) {
        draft.ifPresent(drafts::add);
        return draft;
    }

    /// Adds a quotation to the statement of its cue. The content that the parse gave the cue is dropped if it
    /// neither touches the quotation nor is quoted itself.
    private StatementDraft addQuotation(Quotation quotation, Cue cue, Rule rule) {
        StatementDraft draft = drafts.of(cue).orElse(null);
        if (draft == null) {
            SpeechAct act =
                    cue.sense(Frame.QUOTE).orElse(cue.senses().getFirst()).act();
            draft = drafts.add(cue, act, rule);
            draft.addressees.addAll(cue.addressees(false));
        } else {
            ownership.cutForeign(draft, quotation, cuesIn(cue.sentence()));
        }
        if (draft.content.stream().noneMatch(c -> c.overlaps(quotation.outer()) || article.quotedLetters(c) > 0)) {
            draft.content.clear();
        }
        drafts.addContent(draft, words.trimmed(quotation));
        return draft;
    }

    private List<Cue> cuesIn(Sentence sentence) {
        return cues.getOrDefault(sentence, List.of());
    }
}
