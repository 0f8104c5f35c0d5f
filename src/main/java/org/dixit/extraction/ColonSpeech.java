package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// A paragraph that begins with who speaks and a colon: transcripts ("HALL: It was on my desk.", "Q: …") and headlines
/// ("Minister: we will rebuild every school").
final class ColonSpeech {

    private static final int LONGEST_LABEL = 60;
    private static final int HEADLINES = 2;
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’ -]*\\p{Lu}\\.?|[QA]");
    private static final Set<String> NOBODY = Set.of(
            "news",
            "video",
            "photo",
            "photos",
            "opinion",
            "update",
            "correction",
            "record",
            "index",
            "figure",
            "policy");

    /// A paragraph with a label before its first colon.
    ///
    /// @param sentence the number of its first sentence
    /// @param label    what stands before the colon, without marks
    /// @param colon    the colon's place
    /// @param end      the paragraph's end
    private record Labelled(int sentence, Chars label, int colon, int end) {}

    private final Nouns nouns;

    ColonSpeech(Nouns nouns) {
        this.nouns = nouns;
    }

    /// Adds the statements of all labelled paragraphs.
    void find(Article article, Drafts drafts) {
        List<Labelled> paragraphs = labelled(article);
        long speakers = paragraphs.stream().filter(p -> isSpeaker(article, p)).count();
        for (Labelled paragraph : paragraphs) {
            boolean transcript = speakers > 1 && isSpeaker(article, paragraph);
            Token head = head(article, paragraph);
            if (transcript) {
                add(article, paragraph, head, paragraph.end(), "transcript", drafts);
            } else if (head != null && isHeadline(article, paragraph, head)) {
                int end = article.sentence(paragraph.sentence()).end();
                add(article, paragraph, head, end, "headline-colon", drafts);
            }
        }
    }

    /// A name in capitals, of few words, or the Q and A of an interview.
    private static boolean isSpeaker(Article article, Labelled paragraph) {
        String label = paragraph.label().of(article.text());
        return CAPITALS.matcher(label).matches()
                && label.split(" ", -1).length <= 3
                && !NOBODY.contains(label.toLowerCase(Locale.ROOT));
    }

    private static List<Labelled> labelled(Article article) {
        List<Labelled> found = new ArrayList<>();
        int paragraph = -1;
        for (int i = 0; i < article.sentences().size(); i++) {
            Sentence sentence = article.sentence(i);
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                label(article, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Labelled> label(Article article, int number) {
        String text = article.text();
        int begin = article.sentence(number).begin();
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
                ? Optional.of(new Labelled(number, new Chars(begin, colon), colon, end))
                : Optional.empty();
    }

    /// The last noun of the label.
    private static @Nullable Token head(Article article, Labelled paragraph) {
        Token head = null;
        for (Token token : article.sentence(paragraph.sentence()).tokens()) {
            if (paragraph.label().contains(token.chars())) {
                head = token.isWord() ? token : head;
            }
        }
        return head;
    }

    /// A headline's label names or describes somebody, and what follows is a clause or a quotation.
    private boolean isHeadline(Article article, Labelled paragraph, Token head) {
        Sentence sentence = article.sentence(paragraph.sentence());
        boolean somebody = head.isNoun()
                && !NOBODY.contains(head.lemma())
                && (head.name().matches(".*(PERSON|ORG|GPE|NORP)") || nouns.kind(head) != null);
        return sentence.paragraph() < HEADLINES
                && somebody
                && sentence.tokens().stream().noneMatch(t -> paragraph.label().contains(t.begin()) && t.isVerb())
                && sentence.tokens().stream()
                        .anyMatch(t -> t.begin() > paragraph.colon() && (t.isVerb() || article.isQuoted(t)));
    }

    private static void add(
            Article article, Labelled paragraph, @Nullable Token head, int end, String rule, Drafts drafts) {
        Chars content = trimmed(article.text(), paragraph.colon() + 1, end);
        if (content.length() == 0) {
            return;
        }
        Draft draft = new Draft(paragraph.sentence(), null, SpeechAct.ASSERT, rule);
        draft.cue = new Chars(paragraph.colon(), paragraph.colon() + 1);
        draft.source = paragraph.label();
        draft.sourceHead = head;
        draft.addContent(content);
        drafts.add(draft);
    }

    /// Without blanks and marks of quotation at its edges; a full stop that ends an unquoted content stays out.
    private static Chars trimmed(String text, int from, int to) {
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
        return new Chars(begin, end);
    }
}
