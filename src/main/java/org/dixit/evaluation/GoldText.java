package org.dixit.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The text of an annotated article, divided into words: runs of letters, digits and underscores. Positions are in
/// code points.
final class GoldText {

    /// Words that do not distinguish one source from another: function words and titles.
    static final Set<String> STOP =
            Set.of(("a an the of in for to and or at on by from with as who his her its their our my your this that"
                            + " these those mr mrs ms miss dr sir sen senator rep representative president prime minister gov governor"
                            + " secretary spokesman spokeswoman spokesperson spokesmen official officials former late lord lady judge"
                            + " der die das des dem den ein eine einer eines und von vom zu zum zur im in herr frau")
                    .replace(" in herr", " herr")
                    .split(" "));

    private final int[] text;
    private final List<int[]> words = new ArrayList<>();

    GoldText(String text) {
        this.text = text.codePoints().toArray();
        int begin = -1;
        for (int i = 0; i <= this.text.length; i++) {
            boolean inside = i < this.text.length && isWord(this.text[i]);
            if (inside && begin < 0) {
                begin = i;
            } else if (!inside && begin >= 0) {
                words.add(new int[] {begin, i});
                begin = -1;
            }
        }
    }

    static boolean isWord(int codePoint) {
        return Character.isLetter(codePoint)
                || codePoint == '_'
                || switch (Character.getType(codePoint)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    int length() {
        return text.length;
    }

    int at(int index) {
        return text[index];
    }

    boolean isInside(int[] span) {
        return span.length == 2 && 0 <= span[0] && span[0] < span[1] && span[1] <= text.length;
    }

    /// Returns the indexes of the words that the spans overlap.
    BitSet words(List<int[]> spans) {
        BitSet found = new BitSet();
        for (int[] span : spans) {
            int low = 0;
            int high = words.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (words.get(middle)[1] <= span[0]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < words.size() && words.get(i)[0] < span[1]; i++) {
                found.set(i);
            }
        }
        return found;
    }

    /// Returns those of `numbers` whose words are not in [#STOP], or all of them if every word is.
    BitSet contentWords(BitSet numbers) {
        BitSet found = new BitSet();
        numbers.stream()
                .filter(i -> !STOP.contains(fold(new String(text, words.get(i)[0], words.get(i)[1] - words.get(i)[0]))))
                .forEach(found::set);
        return found.isEmpty() ? numbers : found;
    }

    /// Folds the case of a word for comparison.
    static String fold(String word) {
        return word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
