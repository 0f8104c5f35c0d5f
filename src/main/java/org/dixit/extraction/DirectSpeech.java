package org.dixit.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extraction.ReportingVerbs.Frame;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Quotation;
import org.jspecify.annotations.Nullable;

/// Gives each quotation its cue: behind it, around it by the parse, or before it; then to the statement that it goes on
/// with. What is left and long enough is a statement without a cue.
final class DirectSpeech {

    /// A statement that has more stretches is two: adding to it costs time.
    private static final int MOST_STRETCHES = 100;

    private final Article article;
    private final Map<Integer, List<Cue>> cues;
    private final Drafts drafts;
    private final QuotedWords words;
    private final LoneSpeech lone;
    private @Nullable Draft last;
    private @Nullable Quotation lastQuotation;

    /// @param cues   the reporting verbs outside quotation marks, in order
    /// @param drafts the statements found so far, which this adds to
    DirectSpeech(Article article, List<Cue> cues, Drafts drafts) {
        this.article = article;
        this.cues = cues.stream().collect(Collectors.groupingBy(Cue::sentence));
        this.drafts = drafts;
        this.words = new QuotedWords(article);
        this.lone = new LoneSpeech(article, words);
    }

    void attribute() {
        for (Quotation quotation : article.quotations()) {
            if (quotation.depth() == 0 && article.letters(quotation.inner()) > 1 && !isLabelled(quotation)) {
                boolean scare = words.isScare(quotation) || words.isTitle(quotation);
                Optional<Draft> draft = (scare ? Optional.<Draft>empty() : behind(quotation, 2))
                        .or(() -> around(quotation))
                        .or(() -> before(quotation, scare))
                        .or(() -> added(DashedSpeech.find(article, quotation, words.trimmed(quotation))))
                        .or(() -> scare ? Optional.empty() : behind(quotation, 12))
                        .or(() -> scare ? Optional.empty() : continued(quotation))
                        .or(() -> scare ? Optional.empty() : added(lone.alone(quotation, last)));
                draft.ifPresent(d -> {
                    last = d;
                    lastQuotation = quotation;
                });
            }
        }
    }

    private Optional<Draft> added(Optional<Draft> draft) {
        draft.ifPresent(drafts::add);
        return draft;
    }

    /// Whether a label with a colon already gave it its speaker: "PENCE: Well, …", Merkel: "…".
    private boolean isLabelled(Quotation quotation) {
        for (Draft draft : drafts.overlapping(quotation.outer())) {
            if (draft.rule.matches("transcript|headline-colon")
                    && (quotation.outer().contains(draft.content.getFirst())
                            || draft.contentContains(quotation.inner()))) {
                last = draft;
                lastQuotation = quotation;
                return true;
            }
        }
        return false;
    }

    /// "…," said X; "…," X said.
    private Optional<Draft> behind(Quotation quotation, int reach) {
        int end = quotation.outer().end();
        int sentence = article.sentenceAt(
                Math.max(quotation.outer().begin(), quotation.inner().end() - 1));
        int next = sentence;
        if (sentence < 0) {
            return Optional.empty();
        }
        if (article.sentence(sentence).end() <= end + 1
                && sentence + 1 < article.sentences().size()
                && goesOn(quotation, article.sentence(sentence + 1))) {
            next = sentence + 1;
        }
        for (Cue cue : reach <= 2 ? withManner(quotation, next) : cuesIn(next)) {
            int begin = cue.words().begin();
            if (cue.source() != null && cue.source().begin() >= end) {
                begin = Math.min(begin, Sources.phrase(cue.source(), cue.verb()).begin());
            }
            if (begin >= end
                    && !isNextDeed(article.sentence(next), cue, end)
                    && quotes(cue)
                    && words.wordsBetween(end, begin) <= reach
                    && words.noQuotationBetween(end, begin)) {
                return Optional.of(give(quotation, cue, "quotation-before-cue"));
            }
        }
        return Optional.empty();
    }

    /// backed the plan "for years", and said: the verb is coordinated with one in front of the quotation, whose
    /// subject it shares.
    private static boolean isNextDeed(Sentence sentence, Cue cue, int end) {
        Token verb = cue.verb();
        return verb.hasLabel("conj")
                && verb.headIndex() >= 0
                && sentence.token(verb.headIndex()).end() <= end
                && verb.index() > 0
                && sentence.token(verb.index() - 1).tag().equals("CC")
                && cue.source() != null
                && cue.source().end() <= end;
    }

    /// The cues of a sentence and, where a verb of no lexicon stands right behind a quotation that a comma or a mark of
    /// speech ends, that verb: any verb of manner attributes there ("…," she grinned).
    private List<Cue> withManner(Quotation quotation, int number) {
        List<Cue> cues = cuesIn(number);
        Sentence sentence = article.sentence(number);
        if (",?!…—-".indexOf(article.text().charAt(quotation.inner().end() - 1)) < 0) {
            return cues;
        }
        for (Token token : sentence.tokens()) {
            if (token.begin() < quotation.outer().end() || !token.isWord()) {
                continue;
            }
            if (token.tag().matches("VB[DZ]")) {
                boolean known = cues.stream().anyMatch(c -> c.verb().equals(token));
                return known ? cues : manner(number, token).map(List::of).orElse(cues);
            }
            if (!token.tag().matches("DT|JJ.*|NN.*|PRP\\$?|POS|CD|RB|IN")
                    || token.tag().equals("IN") && !token.lemma().equals("of")) {
                return cues;
            }
        }
        return cues;
    }

    private static Optional<Cue> manner(int number, Token verb) {
        return Set.of("be", "have", "do", "go", "come", "follow").contains(verb.lemma())
                ? Optional.empty()
                : verb.child("nsubj").map(s -> Cue.ofManner(number, verb, s));
    }

    /// The next sentence belongs to the quotation's: "Is it so?" he asked.
    private boolean goesOn(Quotation quotation, Sentence next) {
        if (article.text()
                .substring(quotation.outer().end(), Math.max(quotation.outer().end(), next.begin()))
                .contains("\n")) {
            return false;
        }
        char first = article.text().charAt(next.begin());
        char lastInner = article.text()
                .charAt(quotation.outer().end() - 2 < 0 ? 0 : quotation.outer().end() - 2);
        return Character.isLowerCase(first) || "?!,—-…".indexOf(lastInner) >= 0;
    }

    /// X said that the plan was "good": the parse has the quotation, or its begin, in the content of a verb.
    private Optional<Draft> around(Quotation quotation) {
        int begin = words.firstLetter(quotation.inner());
        Draft best = null;
        for (Draft draft : drafts.overlapping(quotation.outer())) {
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

    /// X said: "…"; X told reporters on Tuesday, "…".
    private Optional<Draft> before(Quotation quotation, boolean scare) {
        int begin = quotation.outer().begin();
        int sentence = article.sentenceAt(words.firstLetter(quotation.inner()));
        if (sentence >= 0 && words.beginsSentence(quotation, sentence)) {
            sentence = sentence > 0 && QuotedWords.endsWithColon(article.sentence(sentence - 1)) ? sentence - 1 : -1;
        }
        if (sentence < 0) {
            return Optional.empty();
        }
        List<Cue> before = cuesIn(sentence);
        for (int i = before.size() - 1; i >= 0; i--) {
            Cue cue = before.get(i);
            int end = cue.words().end();
            if (end <= begin
                    && quotes(cue)
                    && words.noQuotationBetween(end, begin)
                    && (scare ? words.wordsBetween(end, begin) == 0 : isAdjunct(sentence, cue, begin))) {
                return Optional.of(give(quotation, cue, "cue-before-quotation"));
            }
        }
        return Optional.empty();
    }

    /// What stands between cue and quotation is little, or only the verb's own objects and adjuncts.
    private boolean isAdjunct(int number, Cue cue, int begin) {
        int between = words.wordsBetween(cue.words().end(), begin);
        if (between <= 1) {
            return true;
        }
        Sentence sentence = article.sentence(number);
        if (between > 25) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            if (token.begin() >= cue.words().end() && token.end() <= begin) {
                boolean clause = token.tag().matches("VB[DZP]|MD") && !token.isUnder(cue.verb());
                if (clause || token.tag().matches("VB[DZP]") && token.hasLabel("conj")) {
                    return false;
                }
            }
        }
        return true;
    }

    /// "…," he said. "…": the second goes on with the first; so does a paragraph whose mark was re-opened.
    private Optional<Draft> continued(Quotation quotation) {
        Draft draft = last;
        Quotation before = lastQuotation;
        if (quotation.resumes() && draft != null && before != null && draft.content.size() < MOST_STRETCHES) {
            drafts.addContent(draft, words.trimmed(quotation));
            return Optional.of(draft);
        }
        int sentence = article.sentenceAt(words.firstLetter(quotation.inner()));
        if (sentence < 0 || !words.beginsSentence(quotation, sentence) || words.words(quotation.inner()) < 3) {
            return Optional.empty();
        }
        int paragraph = article.sentence(sentence).paragraph();
        Draft previous = drafts.lastTopLevelBefore(quotation.outer().begin());
        if (previous == null
                || !isSpeech(previous)
                || previous.content.size() >= MOST_STRETCHES
                || article.sentence(previous.sentence).paragraph() != paragraph
                || sentence - article.sentenceAt(previous.end()) > 2) {
            return Optional.empty();
        }
        drafts.addContent(previous, words.trimmed(quotation));
        return Optional.of(previous);
    }

    /// Only what was said in a clause or quotation goes on in the next quotation; a topic does not.
    private static boolean isSpeech(Draft draft) {
        return !draft.rule.matches("object|preposition|label|infinitive|declined");
    }

    private Draft give(Quotation quotation, Cue cue, String rule) {
        Draft draft = drafts.of(cue);
        if (draft == null) {
            SpeechAct act =
                    cue.sense(Frame.QUOTE).orElse(cue.senses().getFirst()).act();
            draft = drafts.add(cue, act, rule);
            draft.hearers.addAll(cue.hearers(false));
        } else if (!touches(draft, quotation)) {
            if (draft.content.stream().anyMatch(c -> article.quotedLetters(c) > 0)) {
                drafts.addContent(draft, words.trimmed(quotation));
                return draft;
            }
            draft.content.clear();
        }
        drafts.addContent(draft, words.trimmed(quotation));
        return draft;
    }

    private boolean touches(Draft draft, Quotation quotation) {
        return draft.content.stream().anyMatch(c -> c.overlaps(quotation.outer()));
    }

    private List<Cue> cuesIn(int sentence) {
        return cues.getOrDefault(sentence, List.of());
    }

    private static boolean quotes(Cue cue) {
        return cue.takes(Frame.QUOTE) || cue.takes(Frame.LABEL) && cue.source() != null && !cue.passive();
    }
}
