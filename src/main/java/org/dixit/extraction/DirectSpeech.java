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

/// The steps by which the quotations of one article get their speakers. [Attributions] says in which order they are
/// tried.
final class DirectSpeech {

    /// A statement that has more stretches is split in two: adding to it costs time.
    private static final int MOST_STRETCHES = 100;
    /// The most words between a quotation and a cue right behind it: "“…,” chief executive Doe said."
    private static final int NEAR = 2;
    /// The most words between a quotation and a cue behind it.
    private static final int FAR = 12;
    /// The most words between a cue and the quotation behind it.
    private static final int ADJUNCTS = 25;

    private static final Set<String> NO_MANNER = Lexicon.read("sources.txt").words("no manner");

    /// A quotation to attribute.
    ///
    /// @param quotation the quotation
    /// @param minor     whether it is a word or two, or a title, rather than something said: "the “deal”"
    record Passage(Quotation quotation, boolean minor) {}

    private final Article article;
    private final Map<Sentence, List<Cue>> cues;
    private final Drafts drafts;
    private final QuotedWords words;
    private final LoneSpeech lone;
    private @Nullable Draft last;
    private @Nullable Quotation lastQuotation;

    /// @param drafts the statements found so far, which the steps add to
    DirectSpeech(Article article, Drafts drafts) {
        this.article = article;
        this.cues = drafts.cues().stream()
                .filter(cue -> !article.isQuoted(cue.verb()))
                .collect(Collectors.groupingBy(Cue::sentence));
        this.drafts = drafts;
        this.words = new QuotedWords(article);
        this.lone = new LoneSpeech(article, words);
    }

    /// The quotation as the steps take it.
    Passage passage(Quotation quotation) {
        return new Passage(quotation, words.isScare(quotation) || words.isTitle(quotation));
    }

    /// Remembers the statement of the last quotation.
    void remember(Draft draft, Quotation quotation) {
        last = draft;
        lastQuotation = quotation;
    }

    /// "PENCE: “Well, it is over.”": whether a label with a colon has already given the quotation its speaker.
    boolean isLabelled(Quotation quotation) {
        for (Draft draft : drafts.overlapping(quotation.outer())) {
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
    Optional<Draft> cueRightBehind(Passage passage) {
        return passage.minor() ? Optional.empty() : behind(passage.quotation(), NEAR);
    }

    /// "“It is over,” the head of the trade union of bakers told reporters."
    Optional<Draft> cueFurtherBehind(Passage passage) {
        return passage.minor() ? Optional.empty() : behind(passage.quotation(), FAR);
    }

    private Optional<Draft> behind(Quotation quotation, int reach) {
        int end = quotation.outer().end();
        Sentence own = article.sentenceAt(
                Math.max(quotation.outer().begin(), quotation.inner().end() - 1));
        Sentence sentence = article.after(own)
                .filter(after -> own.end() <= end + 1 && goesOn(quotation, after))
                .orElse(own);
        for (Cue cue : reach <= NEAR ? withManner(quotation, sentence) : cuesIn(sentence)) {
            int begin = cue.words().begin();
            if (cue.source() != null && cue.source().begin() >= end) {
                begin = Math.min(begin, Sources.phrase(cue.source(), cue.verb()).begin());
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

    /// "Doe backed the plan “for years”, and said it was late.": the verb is coordinated with one in front of the
    /// quotation and shares its subject.
    private static boolean isNextDeed(Cue cue, int end) {
        Token verb = cue.verb();
        return verb.hasLabel("conj")
                && verb.head().filter(up -> up.end() <= end).isPresent()
                && verb.previous().filter(and -> and.tag().equals("CC")).isPresent()
                && cue.source() != null
                && cue.source().end() <= end;
    }

    /// The cues of a sentence. A verb that is in no word list counts right behind a quotation that ends with a comma or
    /// a mark of speech, since any verb of manner attributes there: "“It is over,” she grinned."
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
                : verb.child("nsubj").map(subject -> CueFinder.ofManner(verb, subject));
    }

    /// "“Is it over?” he asked.": whether the next sentence of the parse belongs to that of the quotation.
    private boolean goesOn(Quotation quotation, Sentence next) {
        int end = quotation.outer().end();
        String text = article.text();
        if (text.substring(end, Math.max(end, next.begin())).contains("\n")) {
            return false;
        }
        return Character.isLowerCase(text.charAt(next.begin()))
                || "?!,—-…".indexOf(text.charAt(Math.max(0, end - 2))) >= 0;
    }

    /// "Doe said that the plan was “a disaster”.": the quotation, or its beginning, is in the content of a verb.
    Optional<Draft> reportedAround(Passage passage) {
        Quotation quotation = passage.quotation();
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

    /// "Doe said: “It is over.”", "Doe told reporters on Tuesday, “It is over.”"
    Optional<Draft> cueBefore(Passage passage) {
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

    /// The sentence that may introduce a quotation: its own, or the one before if that ends with a colon.
    private Optional<Sentence> introduction(Quotation quotation) {
        Sentence own = article.sentenceAt(words.firstLetter(quotation.inner()));
        return words.beginsSentence(quotation, own)
                ? article.before(own).filter(QuotedWords::endsWithColon)
                : Optional.of(own);
    }

    /// Whether there is little between a cue and a quotation, or only objects and adjuncts of the verb.
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
    Optional<Draft> nameBehindDash(Passage passage) {
        return added(DashedSpeech.find(article, passage.quotation(), words.trimmed(passage.quotation())));
    }

    /// "“It is over,” he said. “We go home.”": the second quotation goes on with the first; so does a paragraph that
    /// opens the marks again.
    Optional<Draft> continued(Passage passage) {
        Optional<Draft> continued = passage.minor()
                ? Optional.empty()
                : resumed(passage.quotation()).or(() -> beside(passage.quotation()));
        continued.ifPresent(draft -> drafts.addContent(draft, words.trimmed(passage.quotation())));
        return continued;
    }

    private Optional<Draft> resumed(Quotation quotation) {
        return Optional.ofNullable(last)
                .filter(draft -> quotation.resumes() && lastQuotation != null && draft.content.size() < MOST_STRETCHES);
    }

    private Optional<Draft> beside(Quotation quotation) {
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
    Optional<Draft> uncued(Passage passage) {
        return passage.minor() ? Optional.empty() : added(lone.alone(passage.quotation(), last));
    }

    private Optional<Draft> added(Optional<Draft> draft) {
        draft.ifPresent(drafts::add);
        return draft;
    }

    /// Adds a quotation to the statement of its cue. What the parse took for the content of the cue is dropped if it
    /// neither touches the quotation nor is quoted itself.
    private Draft give(Quotation quotation, Cue cue, Rule rule) {
        Draft draft = drafts.of(cue).orElse(null);
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
