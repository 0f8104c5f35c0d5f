package org.dixit.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// Finds paragraphs that begin with the speaker and a colon: transcripts ("HALL: It was on my desk.", "Q: …") and
/// headlines ("Minister: we will rebuild every school").
final class SpeakerLabels implements Sieve {

    private static final int LONGEST_LABEL = 60;
    private static final int HEADLINES = 2;
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]*\\p{Lu}\\.?|[QA]");
    private static final Set<String> NO_SPEAKER = WordList.read("sources.txt").words("no speaker");

    /// A paragraph with a label before its first colon.
    ///
    /// @param sentence its first sentence
    /// @param label    the text before the colon, without marks
    /// @param colon    the index of the colon
    /// @param end      the end of the paragraph
    private record Labelled(Sentence sentence, CharRange label, int colon, int end) {}

    private final ActorNouns nouns;

    SpeakerLabels(ActorNouns nouns) {
        this.nouns = nouns;
    }

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        List<Labelled> paragraphs = labelled(article);
        long speakers = paragraphs.stream().filter(p -> isSpeaker(article, p)).count();
        for (Labelled paragraph : paragraphs) {
            boolean transcript = speakers > 1 && isSpeaker(article, paragraph);
            Token head = head(paragraph);
            if (transcript) {
                add(article, paragraph, head, paragraph.end(), Rule.TRANSCRIPT, drafts);
            } else if (head != null && isHeadline(article, paragraph, head)) {
                int end = paragraph.sentence().end();
                add(article, paragraph, head, end, Rule.HEADLINE_COLON, drafts);
            }
        }
    }

    /// Whether the label is a name of a few words in capitals, or the Q or A of an interview.
    private static boolean isSpeaker(ParsedArticle article, Labelled paragraph) {
        String label = paragraph.label().of(article.text());
        return CAPITALS.matcher(label).matches()
                && label.split(" ", -1).length <= 3
                && !NO_SPEAKER.contains(label.toLowerCase(Locale.ROOT));
    }

    private static List<Labelled> labelled(ParsedArticle article) {
        List<Labelled> found = new ArrayList<>();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
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
                ? Optional.of(new Labelled(sentence, new CharRange(begin, colon), colon, end))
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
                && sentence.tokens().stream()
                        .anyMatch(t -> t.begin() > paragraph.colon() && (t.isVerb() || article.isQuoted(t)));
    }

    private static void add(
            ParsedArticle article,
            Labelled paragraph,
            @Nullable Token head,
            int end,
            Rule rule,
            StatementDrafts drafts) {
        CharRange content = trimmed(article.text(), paragraph.colon() + 1, end);
        if (content.length() == 0) {
            return;
        }
        StatementDraft draft = new StatementDraft(paragraph.sentence(), null, SpeechAct.ASSERT, rule);
        draft.cue = new CharRange(paragraph.colon(), paragraph.colon() + 1);
        draft.source = paragraph.label();
        draft.sourceHead = head;
        draft.addContent(content);
        drafts.add(draft);
    }

    /// The range from `from` to `to` without surrounding white space and quotation marks, and without the full stop
    /// at the end of an unquoted content.
    private static CharRange trimmed(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && (Character.isWhitespace(text.charAt(begin)) || "“\"«".indexOf(text.charAt(begin)) >= 0)) {
            begin++;
        }
        boolean quoted = false;
        while (end > begin
                && (Character.isWhitespace(text.charAt(end - 1)) || "”\"»".indexOf(text.charAt(end - 1)) >= 0)) {
            quoted |= !Character.isWhitespace(text.charAt(end - 1));
            end--;
        }
        if (!quoted && end > begin && text.charAt(end - 1) == '.') {
            end--;
        }
        return new CharRange(begin, end);
    }
}
