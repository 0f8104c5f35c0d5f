package org.dixit.extraction.attribution.quotation;

import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.text.CharRange;
import org.dixit.text.Quotation;

/// Examines the words of quotations, and the words between them.
public final class QuotationText {

    private static final int LONGEST_TITLE = 80;

    private final ParsedArticle article;

    public QuotationText(ParsedArticle article) {
        this.article = article;
    }

    /// "the “deal” with Doe": whether the quotation is a word or two inside a sentence that continues.
    boolean isScare(Quotation quotation) {
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

    /// "the series “Morning Rain.”": whether the quotation is a name in title case after a noun, regardless of
    /// its final punctuation mark.
    boolean isTitle(Quotation quotation) {
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

    /// The index of the first letter or digit; the beginning if there is none.
    int firstLetter(CharRange chars) {
        for (int i = chars.begin(); i < chars.end(); i++) {
            if (Character.isLetterOrDigit(article.text().charAt(i))) {
                return i;
            }
        }
        return chars.begin();
    }

    /// Whether no letter or digit of the sentence precedes the quotation.
    boolean beginsSentence(Quotation quotation, Sentence sentence) {
        int first = quotation.outer().begin();
        int begin = sentence.begin();
        while (begin < first && !Character.isLetterOrDigit(article.text().charAt(begin))) {
            begin++;
        }
        return begin >= first;
    }

    /// Whether there is no quoted word from `from` to `to`.
    boolean noQuotationBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (article.isQuoted(i) && Character.isLetterOrDigit(article.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The number of words from `from` to `to`.
    public int wordsBetween(int from, int to) {
        return from >= to ? 0 : words(new CharRange(from, to));
    }

    /// The number of words. An apostrophe does not end one.
    int words(CharRange chars) {
        int n = 0;
        boolean inside = false;
        for (int i = chars.begin(); i < chars.end(); i++) {
            boolean letter = Character.isLetterOrDigit(article.text().charAt(i));
            n += letter && !inside ? 1 : 0;
            inside = letter || inside && "'’".indexOf(article.text().charAt(i)) >= 0;
        }
        return n;
    }

    /// The text inside the quotation marks, without surrounding white space and trailing commas.
    CharRange trimmed(Quotation quotation) {
        int begin = quotation.inner().begin();
        int end = quotation.inner().end();
        String text = article.text();
        while (end > begin + 1 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
            end--;
        }
        while (begin < end - 1 && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return new CharRange(begin, end);
    }

    /// The range `words` without surrounding white space and quotation marks, and without the full stop
    /// at the end of an unquoted content.
    public static CharRange withoutMarks(String text, CharRange words) {
        int begin = words.begin();
        int end = words.end();
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

    /// Whether a sentence ends with a colon, ignoring quotation marks.
    static boolean endsWithColon(Sentence sentence) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (!"\"'“‘”’".contains(sentence.token(i).form().substring(0, 1))) {
                return sentence.token(i).form().equals(":");
            }
        }
        return false;
    }
}
