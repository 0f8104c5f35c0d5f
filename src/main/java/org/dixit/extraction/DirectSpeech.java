package org.dixit.extraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.extraction.ReportingVerbs.Frame;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.dixit.text.Quotation;
import org.jspecify.annotations.Nullable;

/// Gives each quotation its cue: behind it, around it by the parse, or before it; then to the statement that it goes on
/// with. What is left and long enough is a statement without a cue.
final class DirectSpeech {

    private static final int WORDS_OF_A_SPEECH = 5;
    /// A statement that has more stretches is two: adding to it costs time.
    private static final int MOST_STRETCHES = 100;
    private static final int DASHED = 60;
    private static final int LONGEST_TITLE = 80;

    private final Article article;
    private final Map<Integer, List<Cue>> cues;
    private final Drafts drafts;
    private @Nullable Draft last;
    private @Nullable Quotation lastQuotation;

    /// @param cues   the reporting verbs outside quotation marks, in order
    /// @param drafts the statements found so far, which this adds to
    DirectSpeech(Article article, List<Cue> cues, Drafts drafts) {
        this.article = article;
        this.cues = cues.stream().collect(Collectors.groupingBy(Cue::sentence));
        this.drafts = drafts;
    }

    void attribute() {
        for (Quotation quotation : article.quotations()) {
            if (quotation.depth() == 0 && article.letters(quotation.inner()) > 1 && !isLabelled(quotation)) {
                boolean scare = isScare(quotation) || isTitle(quotation);
                Optional<Draft> draft = (scare ? Optional.<Draft>empty() : behind(quotation, 2))
                        .or(() -> around(quotation))
                        .or(() -> before(quotation, scare))
                        .or(() -> dashed(quotation))
                        .or(() -> scare ? Optional.empty() : behind(quotation, 12))
                        .or(() -> scare ? Optional.empty() : continued(quotation))
                        .or(() -> scare ? Optional.empty() : alone(quotation));
                draft.ifPresent(d -> {
                    last = d;
                    lastQuotation = quotation;
                });
            }
        }
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

    /// A word or two in marks inside a sentence that goes on: a title, a doubt, a coinage.
    private boolean isScare(Quotation quotation) {
        if (words(quotation.inner()) > 4) {
            return false;
        }
        int end = quotation.inner().end();
        String text = article.text();
        boolean ended = ",.?!…—-".indexOf(text.charAt(end - 1)) >= 0
                || quotation.outer().end() < text.length()
                        && text.charAt(quotation.outer().end()) == ',';
        return !ended;
    }

    /// on ABC's "This Week," in the series "Morning Rain.": a name in title case behind a noun, whatever ends it.
    private boolean isTitle(Quotation quotation) {
        if (quotation.inner().length() > LONGEST_TITLE) {
            return false;
        }
        String text = article.text();
        int before = quotation.outer().begin() - 2;
        String[] words = text.substring(
                        quotation.inner().begin(), quotation.inner().end())
                .split("\\s+", -1);
        if (before < 0 || words.length > 8 || !Character.isLetterOrDigit(text.charAt(before))) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            if (!capital && word.length() > 3) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 0
                && article.tokenAt(before)
                        .filter(t -> t.isNoun() || t.tag().equals("POS"))
                        .isPresent();
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
                begin = Math.min(
                        begin,
                        Sources.phrase(article.sentence(next), cue.source(), cue.verb())
                                .begin());
            }
            if (begin >= end
                    && !isNextDeed(article.sentence(next), cue, end)
                    && quotes(cue)
                    && wordsBetween(end, begin) <= reach
                    && noQuotationBetween(end, begin)) {
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
                && verb.head() >= 0
                && sentence.token(verb.head()).end() <= end
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
            if (token.begin() < quotation.outer().end() || !Syntax.isWord(token)) {
                continue;
            }
            if (token.tag().matches("VB[DZ]")) {
                boolean known = cues.stream().anyMatch(c -> c.verb().equals(token));
                return known
                        ? cues
                        : manner(number, sentence, token).map(List::of).orElse(cues);
            }
            if (!token.tag().matches("DT|JJ.*|NN.*|PRP\\$?|POS|CD|RB|IN")
                    || token.tag().equals("IN") && !token.lemma().equals("of")) {
                return cues;
            }
        }
        return cues;
    }

    private static Optional<Cue> manner(int number, Sentence sentence, Token verb) {
        return Set.of("be", "have", "do", "go", "come", "follow").contains(verb.lemma())
                ? Optional.empty()
                : Syntax.child(sentence, verb, "nsubj").map(s -> Cue.ofManner(number, sentence, verb, s));
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
        int begin = firstLetter(quotation.inner());
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
        drafts.addContent(best, trimmed(quotation));
        best.joinBeside(article);
        return Optional.of(best);
    }

    private int firstLetter(Chars chars) {
        for (int i = chars.begin(); i < chars.end(); i++) {
            if (Character.isLetterOrDigit(article.text().charAt(i))) {
                return i;
            }
        }
        return chars.begin();
    }

    /// X said: "…"; X told reporters on Tuesday, "…".
    private Optional<Draft> before(Quotation quotation, boolean scare) {
        int begin = quotation.outer().begin();
        int sentence = article.sentenceAt(firstLetter(quotation.inner()));
        if (sentence >= 0 && beginsSentence(quotation, sentence)) {
            sentence = sentence > 0 && endsWithColon(article.sentence(sentence - 1)) ? sentence - 1 : -1;
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
                    && noQuotationBetween(end, begin)
                    && (scare ? wordsBetween(end, begin) == 0 : isAdjunct(sentence, cue, begin))) {
                return Optional.of(give(quotation, cue, "cue-before-quotation"));
            }
        }
        return Optional.empty();
    }

    /// "…" — Jane Doe: a dash and a name up to the line's end.
    private Optional<Draft> dashed(Quotation quotation) {
        String text = article.text();
        int at = quotation.outer().end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || "―—–-".indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int limit = Math.min(text.length(), at + DASHED + 2);
        int line = text.indexOf('\n', at, limit);
        int end = line < 0 ? limit : line;
        int number = article.sentenceAt(at + 1);
        Sentence sentence = article.sentence(number);
        Token head = null;
        Token first = null;
        for (Token token : sentence.tokens()) {
            if (token.begin() > at && token.end() <= end && Syntax.isWord(token)) {
                first = first == null ? token : first;
                if (!token.tag().matches("NNP.*|DT|CD") || end - at > DASHED) {
                    break;
                }
                head = token;
            } else if (head != null && token.form().equals(",")) {
                break;
            }
        }
        if (head == null || first == null || !head.isProper()) {
            return Optional.empty();
        }
        Draft draft = new Draft(number, null, SpeechAct.ASSERT, "dash");
        draft.cue = new Chars(at, at + 1);
        draft.sourceHead = head;
        draft.source = new Chars(first.begin(), last(sentence, head, end).end());
        draft.addContent(trimmed(quotation));
        drafts.add(draft);
        return Optional.of(draft);
    }

    /// The last word of the name in `head` with what the line says of it: "Jane Doe, captain".
    private static Token last(Sentence sentence, Token head, int end) {
        Token last = head;
        for (Token token : sentence.tokens()) {
            boolean described = token.index() > head.index() && token.end() <= end;
            if (described && Syntax.isWord(token) && !token.isVerb()) {
                last = token;
            } else if (described && !token.form().equals(",")) {
                break;
            }
        }
        return last;
    }

    private static boolean endsWithColon(Sentence sentence) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (!"\"'“‘”’".contains(sentence.token(i).form().substring(0, 1))) {
                return sentence.token(i).form().equals(":");
            }
        }
        return false;
    }

    /// What stands between cue and quotation is little, or only the verb's own objects and adjuncts.
    private boolean isAdjunct(int number, Cue cue, int begin) {
        int words = wordsBetween(cue.words().end(), begin);
        if (words <= 1) {
            return true;
        }
        Sentence sentence = article.sentence(number);
        if (words > 25) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            if (token.begin() >= cue.words().end() && token.end() <= begin) {
                boolean clause = token.tag().matches("VB[DZP]|MD") && !Syntax.under(sentence, token, cue.verb());
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
            drafts.addContent(draft, trimmed(quotation));
            return Optional.of(draft);
        }
        int sentence = article.sentenceAt(firstLetter(quotation.inner()));
        if (sentence < 0 || !beginsSentence(quotation, sentence) || words(quotation.inner()) < 3) {
            return Optional.empty();
        }
        int paragraph = article.sentence(sentence).paragraph();
        Draft previous = drafts.lastTopLevelBefore(quotation.outer().begin());
        if (previous == null
                || !isSpeech(previous)
                || previous.content.size() >= MOST_STRETCHES
                || article.sentence(previous.sentence).paragraph() != paragraph
                || sentence - article.sentenceAt(end(previous)) > 2) {
            return Optional.empty();
        }
        drafts.addContent(previous, trimmed(quotation));
        return Optional.of(previous);
    }

    /// Only what was said in a clause or quotation goes on in the next quotation; a topic does not.
    private static boolean isSpeech(Draft draft) {
        return !draft.rule.matches("object|preposition|label|infinitive|declined");
    }

    private static int end(Draft draft) {
        int end = draft.content.getLast().end();
        end = draft.source == null ? end : Math.max(end, draft.source.end());
        return draft.cue == null ? end : Math.max(end, draft.cue.end());
    }

    private boolean beginsSentence(Quotation quotation, int sentence) {
        int first = quotation.outer().begin();
        int begin = article.sentence(sentence).begin();
        while (begin < first && !Character.isLetterOrDigit(article.text().charAt(begin))) {
            begin++;
        }
        return begin >= first;
    }

    /// A quotation of several words that begins a sentence and has no cue.
    private Optional<Draft> alone(Quotation quotation) {
        int sentence = article.sentenceAt(firstLetter(quotation.inner()));
        if (sentence < 0 || words(quotation.inner()) < WORDS_OF_A_SPEECH || !beginsSentence(quotation, sentence)) {
            return Optional.empty();
        }
        Draft draft = new Draft(sentence, null, SpeechAct.ASSERT, "quotation-alone");
        draft.addContent(trimmed(quotation));
        Draft previous = last;
        Optional<Token> before = subjectBefore(sentence);
        if (before.isPresent()) {
            draft.sourceSentence = sentence - 1;
            draft.sourceHead = before.get();
            draft.source = Sources.phrase(
                    article.sentence(sentence - 1),
                    before.get(),
                    article.sentence(sentence - 1).token(before.get().head()));
        } else if (previous != null
                && article.sentence(sentence).paragraph()
                                - article.sentence(previous.sentence).paragraph()
                        <= 1) {
            draft.speaksLike = previous;
            draft.source = sentence - article.sentenceAt(end(previous)) <= 1 ? previous.source : null;
        }
        drafts.add(draft);
        return Optional.of(draft);
    }

    /// The person whom the sentence before, in the same paragraph, is about: "Doe has not been paid since May. “…”"
    private Optional<Token> subjectBefore(int number) {
        if (number == 0
                || article.sentence(number - 1).paragraph()
                        != article.sentence(number).paragraph()) {
            return Optional.empty();
        }
        Sentence before = article.sentence(number - 1);
        for (Token token : before.tokens()) {
            if (token.hasLabel("root")) {
                return Syntax.child(before, token, "nsubj")
                        .filter(s -> token.isVerb() && !article.isQuoted(s))
                        .filter(s -> s.name().endsWith("PERSON")
                                || Set.of("he", "she").contains(s.lemma()));
            }
        }
        return Optional.empty();
    }

    private Draft give(Quotation quotation, Cue cue, String rule) {
        Draft draft = drafts.of(cue);
        if (draft == null) {
            SpeechAct act =
                    cue.sense(Frame.QUOTE).orElse(cue.senses().getFirst()).act();
            draft = drafts.add(cue, act, rule);
            draft.hearers.addAll(cue.hearers(article.sentence(cue.sentence()), false));
        } else if (!touches(draft, quotation)) {
            if (draft.content.stream().anyMatch(c -> article.quotedLetters(c) > 0)) {
                drafts.addContent(draft, trimmed(quotation));
                return draft;
            }
            draft.content.clear();
        }
        drafts.addContent(draft, trimmed(quotation));
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

    private boolean noQuotationBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (article.isQuoted(i) && Character.isLetterOrDigit(article.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int wordsBetween(int from, int to) {
        return from >= to ? 0 : words(new Chars(from, to));
    }

    private int words(Chars chars) {
        int n = 0;
        boolean inside = false;
        for (int i = chars.begin(); i < chars.end(); i++) {
            boolean letter = Character.isLetterOrDigit(article.text().charAt(i));
            n += letter && !inside ? 1 : 0;
            inside = letter || inside && "'’".indexOf(article.text().charAt(i)) >= 0;
        }
        return n;
    }

    /// The quotation's words without blanks, commas and marks at its edges.
    private Chars trimmed(Quotation quotation) {
        int begin = quotation.inner().begin();
        int end = quotation.inner().end();
        String text = article.text();
        while (end > begin + 1 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        while (begin < end - 1 && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return new Chars(begin, end);
    }
}
