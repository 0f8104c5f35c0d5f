package org.dixit.extraction;

import java.util.List;
import org.dixit.language.Sentence;
import org.dixit.text.Chars;

/// An article as the finders of actors and statements see it.
///
/// @param text      its text
/// @param sentences its sentences in order
/// @param quoted    the stretches inside quotation marks, in order, not overlapping
record Article(String text, List<Sentence> sentences, List<Chars> quoted) {

    /// Copies the lists and sorts the quotations.
    Article {
        sentences = List.copyOf(sentences);
        quoted = quoted.stream().sorted().toList();
    }

    /// The number of the quotation that the UTF-16 unit `index` lies in, −1 for none.
    int quotationAt(int index) {
        int low = 0;
        int high = quoted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Chars chars = quoted.get(middle);
            if (chars.contains(index)) {
                return middle;
            }
            if (chars.begin() > index) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return -1;
    }
}
