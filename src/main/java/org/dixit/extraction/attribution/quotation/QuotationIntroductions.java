package org.dixit.extraction.attribution.quotation;

import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.SourcePhrases;
import org.dixit.extraction.attribution.draft.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.text.Quotation;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// Finds the speakers of quotations that a colon introduces, whatever the verb: "Doe went further: “It will
/// fail.”", "Doe's verdict: “It will fail.”", "And from Doe:" above a quotation in a paragraph of its own.
final class QuotationIntroductions {

    /// The maximum length, in UTF-16 units, of quoted words that are only part of a clause: "a “formal update”".
    private static final int LONGEST_PHRASE = 30;

    private static final WordList WORDS = WordList.read("sources.txt");
    private static final Set<String> MESSAGES = WORDS.words("message");
    private static final Set<String> NO_INTRODUCER = WORDS.words("no introducer");
    private static final Set<String> PLACES = Set.of("on", "in", "at", "via", "about", "to", "for");

    private final ParsedArticle article;
    private final ActorNouns nouns;

    QuotationIntroductions(ParsedArticle article, ActorNouns nouns) {
        this.article = article;
        this.nouns = nouns;
    }

    /// The words in front of a quotation, up to the colon.
    ///
    /// @param sentence the sentence that holds them
    /// @param begin    the index of its first token that belongs to them
    /// @param end      the index of the colon, or of the full stop after "From the desk of Doe."
    private record Introduction(Sentence sentence, int begin, int end) {}

    /// A speaker, and the word that presents the quotation.
    private record Speaker(Token head, Token cue) {}

    /// Returns the statement of a quotation with a colon in front of it.
    ///
    /// @param content the words of the quotation
    Optional<StatementDraft> introduced(Quotation quotation, CharRange content) {
        Introduction introduction = introduction(quotation);
        return introduction == null
                ? Optional.empty()
                : speaker(introduction).map(speaker -> draft(introduction, speaker, content));
    }

    /// Returns the statement of a paragraph without quotation marks that the paragraph before it introduces as a
    /// message: "Doe issued this statement:".
    Optional<StatementDraft> introduced(CharRange paragraph) {
        Sentence first = article.sentenceAt(paragraph.begin());
        Sentence before = article.before(first).orElse(null);
        if (before == null || !endsWithColon(before) || before.tokens().stream().noneMatch(this::isMessage)) {
            return Optional.empty();
        }
        Introduction introduction = new Introduction(before, 0, lastWord(before) + 1);
        return speaker(introduction).map(speaker -> {
            StatementDraft draft = draft(introduction, speaker, QuotationText.withoutMarks(article.text(), paragraph));
            draft.isVerbatim = true;
            return draft;
        });
    }

    private boolean isMessage(Token token) {
        return token.isNoun() && MESSAGES.contains(token.lemma());
    }

    private static boolean endsWithColon(Sentence sentence) {
        return sentence.token(sentence.size() - 1).form().equals(":");
    }

    private @Nullable Introduction introduction(Quotation quotation) {
        Sentence own = article.sentenceAt(quotation.inner().begin());
        int mark = 0;
        while (mark < own.size() && own.token(mark).end() <= quotation.outer().begin()) {
            mark++;
        }
        int last = mark - 1;
        if (last > 0 && own.token(last).form().equals(":")) {
            return new Introduction(own, clauseBegin(own, last), last);
        }
        Sentence before = article.before(own).orElse(null);
        if (last >= 0 || before == null) {
            return null;
        }
        if (endsWithColon(before)) {
            int colon = before.size() - 1;
            return new Introduction(before, clauseBegin(before, colon), colon);
        }
        boolean desk = before.token(0).lemma().equals("from")
                && before.paragraph() == own.paragraph() - 1
                && before.tokens().stream().noneMatch(token -> token.tag().matches("VB[DZP]|MD"));
        return desk ? new Introduction(before, 0, lastWord(before) + 1) : null;
    }

    /// The index after the last quotation or semicolon before the colon, since what is before it is
    /// another clause.
    private int clauseBegin(Sentence sentence, int colon) {
        for (int i = colon - 1; i >= 0; i--) {
            boolean speech = article.quotationAt(sentence.token(i).begin())
                    .filter(quoted -> quoted.length() > LONGEST_PHRASE)
                    .isPresent();
            if (speech || sentence.token(i).form().equals(";")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int lastWord(Sentence sentence) {
        int last = sentence.size() - 1;
        while (last > 0 && !sentence.token(last).isWord()) {
            last--;
        }
        return last;
    }

    private Optional<Speaker> speaker(Introduction introduction) {
        List<Token> tokens = introduction.sentence.tokens().subList(introduction.begin, introduction.end);
        return subject(tokens)
                .or(() -> possessor(tokens))
                .or(() -> from(tokens))
                .or(() -> alone(tokens));
    }

    /// "Doe went further:", "Doe defended it, promising that it was over:": the subject of the main verb, or of
    /// the last one that is coordinated with it; where the parse shows no main verb, of the last finite verb.
    private Optional<Speaker> subject(List<Token> tokens) {
        boolean main =
                tokens.stream().anyMatch(token -> isMain(token) && token.tag().matches("VB[DZP]"));
        for (Token verb : tokens.reversed()) {
            if (!verb.tag().matches("VB[DZP]") || verb.hasLabel("aux", "auxpass", "relcl") || main && !isMain(verb)) {
                continue;
            }
            Optional<Token> subject = verb.child("nsubj")
                    .or(() -> verb.hasLabel("conj") ? verb.head().flatMap(up -> up.child("nsubj")) : Optional.empty())
                    .filter(tokens::contains);
            if (subject.isPresent()) {
                return subject.filter(head -> maySpeak(head) && !isMessage(head))
                        .map(head -> new Speaker(head, verb))
                        .or(() -> subject.flatMap(noun -> noun.child("poss"))
                                .filter(this::maySpeak)
                                .map(head -> new Speaker(head, subject.get())));
            }
        }
        return Optional.empty();
    }

    private static boolean isMain(Token verb) {
        return verb.hasLabel("root")
                || verb.hasLabel("conj")
                        && verb.head().filter(up -> up.hasLabel("root")).isPresent();
    }

    /// "Doe's verdict:", "His full statement:"
    private Optional<Speaker> possessor(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.tag().matches("VB[DZP]|MD"))) {
            return Optional.empty();
        }
        for (Token token : tokens) {
            Optional<Token> owner = token.child("poss").filter(tokens::contains).filter(this::maySpeak);
            if (owner.isPresent() && token.isNoun() && !token.hasLabel("appos")) {
                return owner.map(head -> new Speaker(head, token));
            }
        }
        return Optional.empty();
    }

    /// "And from Doe:", "From the desk of Jane Doe, analyst.", "This, from Doe:"
    private Optional<Speaker> from(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.lemma().equals("from") || token.lemma().equals("by") && token.hasLabel("prep", "agent")) {
                return tokens.stream()
                        .filter(name -> name.index() > token.index() && isName(name) && maySpeak(name))
                        .findFirst()
                        .map(name -> new Speaker(top(name), token));
            }
        }
        return Optional.empty();
    }

    /// "In a statement, Chairwoman Doe:", "Jane Doe on Facebook:": a name in an introduction without a verb.
    private Optional<Speaker> alone(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.stream().anyMatch(token -> token.tag().matches("VB[DZP]|MD"))) {
            return Optional.empty();
        }
        Token colon = tokens.getLast();
        return tokens.stream()
                .filter(name -> isName(name) && maySpeak(name) && !isPlace(name))
                .findFirst()
                .or(() -> tokens.stream()
                        .filter(token ->
                                token.isNoun() && nouns.kind(token) != null && maySpeak(token) && !isPlace(token))
                        .findFirst())
                .map(name -> new Speaker(top(name), colon));
    }

    /// "on Facebook", "in Berlin"
    private static boolean isPlace(Token name) {
        return top(name)
                .head()
                .filter(preposition -> preposition.hasLabel("prep") && PLACES.contains(preposition.lemma()))
                .isPresent();
    }

    private static boolean isName(Token token) {
        return token.name().endsWith("PERSON") || token.name().endsWith("ORG") || token.isProper();
    }

    /// The last token of a name of several.
    private static Token top(Token name) {
        Token at = name;
        for (int steps = 0; steps < 6 && at.hasLabel("compound"); steps++) {
            Optional<Token> up = at.head().filter(Token::isNoun);
            if (up.isEmpty()) {
                break;
            }
            at = up.get();
        }
        return at;
    }

    private boolean maySpeak(Token head) {
        if (!SourcePhrases.canSpeak(head) || article.isQuoted(head)) {
            return false;
        }
        return switch (head.tag()) {
            case "PRP", "PRP$" -> !NO_INTRODUCER.contains(head.lemma());
            case "NNP", "NNPS" -> !head.name().endsWith("DATE");
            case "NN", "NNS" -> nouns.kind(head) != null;
            default -> false;
        };
    }

    private static StatementDraft draft(Introduction introduction, Speaker speaker, CharRange content) {
        StatementDraft draft = new StatementDraft(introduction.sentence, null, SpeechAct.ASSERT, Rule.COLON);
        draft.cue = speaker.cue.chars();
        draft.sourceHead = speaker.head;
        draft.source = speaker.cue.isVerb() ? SourcePhrases.phrase(speaker.head, speaker.cue) : name(speaker.head);
        draft.addContent(content);
        return draft;
    }

    /// The words of a speaker in front of and including the head: "Chairwoman Doe".
    private static CharRange name(Token head) {
        int first = head.index();
        while (first > 0
                && head.sentence().token(first - 1).isUnder(head)
                && head.sentence().token(first - 1).isWord()) {
            first--;
        }
        return new CharRange(head.sentence().token(first).begin(), head.end());
    }
}
