package org.dixit.extraction.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.attribution.quotation.QuotationText;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.layout.BlockKind;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// Finds headlines that begin with the speaker and a colon: "Minister: we will rebuild every school". The
/// speakers of transcripts are found by [Turns].
final class SpeakerLabels implements Sieve {

    private static final int LONGEST_LABEL = 60;
    private static final int HEADLINES = 2;
    /// Blocks whose speaker the layout shows.
    private static final Set<BlockKind> NOT_LABELLED =
            EnumSet.of(BlockKind.SPEAKER, BlockKind.TURN, BlockKind.POST, BlockKind.SIGNATURE, BlockKind.DATELINE);
    private static final Set<String> NO_SPEAKER = WordList.read("sources.txt").words("no speaker");

    /// A paragraph with a label before its first colon.
    ///
    /// @param sentence its first sentence
    /// @param label    the text before the colon, without marks
    /// @param colon    the index of the colon
    private record Labelled(Sentence sentence, CharRange label, int colon) {}

    private final ActorNouns nouns;

    SpeakerLabels(ActorNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        for (Labelled paragraph : labelled(article)) {
            Token head = head(paragraph);
            if (head != null && isHeadline(article, paragraph, head)) {
                add(article, paragraph, head, drafts);
            }
        }
    }

    private static List<Labelled> labelled(ParsedArticle article) {
        List<Labelled> found = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                if (NOT_LABELLED.contains(article.block(sentence).kind())) {
                    continue;
                }
                label(article, sentence).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Labelled> label(ParsedArticle article, Sentence sentence) {
        String text = article.text();
        int begin = sentence.begin();
        while (begin < text.length() && "\"“'‘«".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        int colon = text.indexOf(':', begin, Math.min(text.length(), begin + LONGEST_LABEL + 1));
        int line = text.indexOf('\n', begin);
        int end = line < 0 ? text.length() : line;
        boolean ends = colon > begin
                && colon - begin <= LONGEST_LABEL
                && colon + 1 < end
                && Character.isWhitespace(text.charAt(colon + 1));
        return ends && text.substring(begin, colon).chars().noneMatch(c -> "“”\",.;?!".indexOf(c) >= 0 && c != '.')
                ? Optional.of(new Labelled(sentence, new CharRange(begin, colon), colon))
                : Optional.empty();
    }

    /// The last noun of the label.
    private static @Nullable Token head(Labelled paragraph) {
        Token head = null;
        for (Token token : paragraph.sentence().tokens()) {
            if (paragraph.label().contains(token.chars())) {
                head = token.isWord() ? token : head;
            }
        }
        return head;
    }

    /// Whether the label of a headline names or describes a person or group, and a clause or a quotation follows.
    private boolean isHeadline(ParsedArticle article, Labelled paragraph, Token head) {
        Sentence sentence = paragraph.sentence();
        boolean somebody = head.isNoun()
                && !NO_SPEAKER.contains(head.lemma())
                && (head.name().matches(".*(PERSON|ORG|GPE|NORP)") || nouns.kind(head) != null);
        return sentence.paragraph() < HEADLINES
                && somebody
                && sentence.tokens().stream().noneMatch(t -> paragraph.label().contains(t.begin()) && t.isVerb())
                && !isIntroduction(article, paragraph)
                && sentence.tokens().stream()
                        .anyMatch(t -> t.begin() > paragraph.colon() && (t.isVerb() || article.isQuoted(t)));
    }

    /// "Doe on Facebook: “…”", "Doe's verdict: “…”": whether the label says more than who speaks, in front of a
    /// quotation.
    private static boolean isIntroduction(ParsedArticle article, Labelled paragraph) {
        List<Token> tokens = paragraph.sentence().tokens();
        return tokens.stream()
                        .anyMatch(t ->
                                paragraph.label().contains(t.begin()) && t.tag().matches("IN|TO|POS|PRP\\$"))
                && tokens.stream().anyMatch(t -> t.begin() > paragraph.colon() && article.isQuoted(t));
    }

    private static void add(ParsedArticle article, Labelled paragraph, Token head, StatementDrafts drafts) {
        CharRange words = new CharRange(
                paragraph.colon() + 1,
                Math.max(paragraph.colon() + 1, paragraph.sentence().end()));
        CharRange content = QuotationText.withoutMarks(article.text(), words);
        if (content.length() == 0) {
            return;
        }
        StatementDraft draft = new StatementDraft(paragraph.sentence(), null, SpeechAct.ASSERT, Rule.HEADLINE_COLON);
        draft.cue = new CharRange(paragraph.colon(), paragraph.colon() + 1);
        draft.source = paragraph.label();
        draft.sourceHead = head;
        draft.addContent(content);
        drafts.add(draft);
    }
}
