package org.dixit.language;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/// Parts a line into words: NLP4J's tokenizer, kept from what it stumbles over.
///
/// What it gets is the line with every kind of blank and control character as a blank, and with a blank put in where
/// marks are glued to the next word and where a word does not end; the words' places are those in the text all the
/// same.
final class Words {

    /// The longest word, in UTF-16 units; longer ones are parted, since the library's patterns take time quadratic in
    /// it.
    private static final int LONGEST_WORD = 100;

    /// The longest link, which the library does not look into.
    private static final int LONGEST_LINK = 2_000;

    /// A longer line is given to the library in parts, cut at blanks.
    private static final int LONGEST_LINE = 8_192;

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /// The words of `text` from `begin` to `end`, which holds no line break.
    List<Word> of(String text, int begin, int end) {
        List<Word> words = new ArrayList<>((end - begin) / 5 + 1);
        int partBegin = begin;
        while (partBegin < end) {
            int partEnd = Math.min(end, partBegin + LONGEST_LINE);
            while (partEnd < end && !isBlank(text.charAt(partEnd)) && partEnd < partBegin + 2 * LONGEST_LINE) {
                partEnd++;
            }
            if (partEnd < end && Character.isSurrogatePair(text.charAt(partEnd - 1), text.charAt(partEnd))) {
                partEnd++;
            }
            addWords(text, partBegin, partEnd, words);
            partBegin = partEnd;
        }
        return words;
    }

    /// Mends the possessives of abbreviations, "U.S.’s", which the library takes for four words.
    private static void mendPossessive(List<Word> words) {
        int n = words.size();
        if (n < 4 || !words.get(n - 1).form().equals("s")) {
            return;
        }
        Word stem = words.get(n - 4);
        Word stop = words.get(n - 3);
        Word mark = words.get(n - 2);
        Word s = words.get(n - 1);
        if ((mark.form().equals("’") || mark.form().equals("'"))
                && stop.form().equals(".")
                && stem.end() == stop.begin()
                && stop.end() == mark.begin()
                && mark.end() == s.begin()) {
            words.subList(n - 4, n).clear();
            words.add(new Word(stem.begin(), stop.end(), stem.form() + stop.form()));
            words.add(new Word(mark.begin(), s.end(), mark.form() + s.form()));
        }
    }

    private void addWords(String text, int begin, int end, List<Word> words) {
        Line line = new Line(text, begin, end);
        int last = begin;
        for (var token : tokenizer.tokenize(line.prepared())) {
            int tokenBegin = line.inText(token.getStartOffset());
            int tokenEnd = line.inText(token.getEndOffset());
            if (tokenBegin >= last && tokenEnd > tokenBegin && tokenEnd <= end) {
                words.add(new Word(tokenBegin, tokenEnd, token.getWordForm()));
                mendPossessive(words);
                last = tokenEnd;
            }
        }
    }

    /// Whether `c` parts words: blanks of all kinds, control characters, marks of no width.
    private static boolean isBlank(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || (c >= '\u200E' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }

    /// A line as the library gets it, with the way back to the text.
    private static final class Line {

        private final int begin;
        private final StringBuilder prepared;
        /// Where blanks were put in, as places in `prepared`, rising.
        private final List<Integer> inserted = new ArrayList<>();
        /// How many of them lie before the last place asked for.
        private int passed;

        private Line(String text, int begin, int end) {
            this.begin = begin;
            this.prepared = new StringBuilder(end - begin + 16);
            int wordBegin = begin;
            int longest = LONGEST_WORD;
            for (int i = begin; i < end; i++) {
                char c = text.charAt(i);
                if (isBlank(c)) {
                    prepared.append(' ');
                    wordBegin = i + 1;
                    continue;
                }
                if (i == wordBegin) {
                    longest = isLink(text, i) ? LONGEST_LINK : LONGEST_WORD;
                }
                if ((i - wordBegin >= longest && !Character.isLowSurrogate(c)) || isGlued(text, begin, i, end)) {
                    inserted.add(prepared.length());
                    prepared.append(' ');
                    wordBegin = i;
                    longest = LONGEST_WORD;
                }
                prepared.append(c);
            }
        }

        private String prepared() {
            return prepared.toString();
        }

        /// The place in the text of `place` in the prepared line; places must be asked for in rising order, nearly.
        private int inText(int place) {
            while (passed > 0 && inserted.get(passed - 1) >= place) {
                passed--;
            }
            while (passed < inserted.size() && inserted.get(passed) < place) {
                passed++;
            }
            return begin + place - passed;
        }

        private static boolean isLink(String text, int i) {
            return text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("ftp://", i);
        }

        /// Whether a blank is missing before the unit at `i`: "ended.Then", "lines,’said".
        private static boolean isGlued(String text, int begin, int i, int end) {
            if (i - begin < 2 || i + 1 >= end || !Character.isLetter(text.charAt(i))) {
                return false;
            }
            char before = text.charAt(i - 1);
            char earlier = text.charAt(i - 2);
            if (before == '\u2019' || before == '\'') {
                return earlier == ',' || earlier == '.' || earlier == '?' || earlier == '!';
            }
            return (before == '.' || before == '?' || before == '!')
                    && i - begin >= 3
                    && Character.isLowerCase(earlier)
                    && Character.isLowerCase(text.charAt(i - 3))
                    && Character.isUpperCase(text.charAt(i))
                    && (Character.isLowerCase(text.charAt(i + 1)) || isBlank(text.charAt(i + 1)));
        }
    }
}
