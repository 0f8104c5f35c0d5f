package org.dixit.grammar;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/// Splits a line into words: NLP4J's tokenizer, shielded from input that it handles badly.
///
/// The library receives the line with every kind of blank and control character replaced by a space. A space is
/// also inserted where a mark runs into the next word and where a word is too long. The offsets of the words
/// still refer to the original text.
final class WordTokenizer {

    /// The maximum length of a word in UTF-16 units. Longer words are split, since the library's patterns take
    /// time quadratic in their length.
    private static final int LONGEST_WORD = 100;

    /// The maximum length of a link in UTF-16 units; the library does not look inside links.
    private static final int LONGEST_LINK = 2_000;

    /// The length in UTF-16 units above which a line is passed to the library in parts, cut at blanks.
    private static final int LONGEST_LINE = 8_192;

    private final Tokenizer tokenizer = new EnglishTokenizer();

    /// Returns the words of `text` from `begin` to `end`, a range without line breaks.
    List<RawWord> of(String text, int begin, int end) {
        List<RawWord> words = new ArrayList<>((end - begin) / 5 + 1);
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

    /// Repairs the possessives of abbreviations, "U.S.’s", which the library splits into four words.
    private static void mendPossessive(List<RawWord> words) {
        int n = words.size();
        if (n < 4 || !words.get(n - 1).form().equals("s")) {
            return;
        }
        RawWord stem = words.get(n - 4);
        RawWord stop = words.get(n - 3);
        RawWord mark = words.get(n - 2);
        RawWord s = words.get(n - 1);
        if ((mark.form().equals("’") || mark.form().equals("'"))
                && stop.form().equals(".")
                && stem.end() == stop.begin()
                && stop.end() == mark.begin()
                && mark.end() == s.begin()) {
            words.subList(n - 4, n).clear();
            words.add(new RawWord(stem.begin(), stop.end(), stem.form() + stop.form()));
            words.add(new RawWord(mark.begin(), s.end(), mark.form() + s.form()));
        }
    }

    private void addWords(String text, int begin, int end, List<RawWord> words) {
        Line line = new Line(text, begin, end);
        int last = begin;
        for (var token : tokenizer.tokenize(line.prepared())) {
            int tokenBegin = line.inText(token.getStartOffset());
            int tokenEnd = line.inText(token.getEndOffset());
            if (tokenBegin >= last && tokenEnd > tokenBegin && tokenEnd <= end) {
                words.add(new RawWord(tokenBegin, tokenEnd, token.getWordForm()));
                mendPossessive(words);
                last = tokenEnd;
            }
        }
    }

    /// Whether `c` separates words: blanks of all kinds, control characters and zero-width characters.
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

    /// A line as passed to the library, with the mapping back to the text.
    private static final class Line {

        private final int begin;
        private final StringBuilder prepared;
        /// The indices in `prepared` at which spaces were inserted, ascending.
        private final List<Integer> inserted = new ArrayList<>();
        /// The number of insertions before the last index that was looked up.
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
                prepared.append(known(text, i, end));
            }
        }

        /// The unit at `i`, with a mark that the library knows in place of an angular or low quotation mark. An
        /// angular mark of either direction opens a quotation in front of a word and closes it behind one.
        private static char known(String text, int i, int end) {
            char c = text.charAt(i);
            if (c != '«' && c != '»' && c != '„') {
                return c;
            }
            boolean wordBehind = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
            boolean markBefore = i > 0 && !isBlank(text.charAt(i - 1)) && "([-–—".indexOf(text.charAt(i - 1)) < 0;
            return c == '„' || !markBefore && (wordBehind || c == '«') ? '“' : '”';
        }

        private String prepared() {
            return prepared.toString();
        }

        /// The index in the text of the index `place` in the prepared line. Fast if look-ups come in nearly
        /// ascending order.
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

        /// Whether a space is missing before the unit at `i`: "ended.Then", "lines,’said".
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
