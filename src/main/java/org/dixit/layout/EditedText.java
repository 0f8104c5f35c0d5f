package org.dixit.layout;

import java.util.List;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// A text in which some ranges were replaced, with the place of every character in the text as received.
///
/// Indices are UTF-16 units. Takes memory linear in the length of the text, and none beside it if nothing was
/// replaced.
final class EditedText {

    /// A replacement: the range of the text before it, and the words to put there.
    ///
    /// @param begin the first unit that is replaced
    /// @param end   the unit after the last one
    record Edit(int begin, int end, String words) {

        /// Puts `words` in place of what is between two ranges.
        static Edit between(CharRange before, CharRange after, String words) {
            int begin = before.end();
            int end = after.begin();
            return new Edit(begin, end, words);
        }
    }

    private final String text;
    /// For each unit, the first unit as received that it stands for, and the one after the last; `null` if
    /// nothing was replaced.
    private final int @Nullable [] begins;

    private final int @Nullable [] ends;

    private EditedText(String text, int @Nullable [] begins, int @Nullable [] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /// The text as received, without replacements.
    static EditedText of(String received) {
        return new EditedText(received, null, null);
    }

    /// The text after all replacements.
    String text() {
        return text;
    }

    /// Returns this text with further replacements.
    ///
    /// @param edits in order, without overlaps
    EditedText with(List<Edit> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        int length = text.length();
        for (Edit edit : edits) {
            length += edit.words.length() - (edit.end - edit.begin);
        }
        StringBuilder words = new StringBuilder(length);
        int[] newBegins = new int[length];
        int[] newEnds = new int[length];
        int at = 0;
        for (Edit edit : edits) {
            at = copy(at, edit.begin, words, newBegins, newEnds);
            for (int i = 0; i < edit.words.length(); i++) {
                newBegins[words.length()] = begin(edit.begin);
                newEnds[words.length()] = end(Math.max(edit.begin, edit.end - 1));
                words.append(edit.words.charAt(i));
            }
            at = edit.end;
        }
        copy(at, text.length(), words, newBegins, newEnds);
        return new EditedText(words.toString(), newBegins, newEnds);
    }

    private int copy(int from, int to, StringBuilder words, int[] newBegins, int[] newEnds) {
        for (int i = from; i < to; i++) {
            newBegins[words.length()] = begin(i);
            newEnds[words.length()] = end(i);
            words.append(text.charAt(i));
        }
        return to;
    }

    private int begin(int i) {
        return begins == null ? i : begins[i];
    }

    private int end(int i) {
        return ends == null ? i + 1 : ends[i];
    }

    /// The range of the text as received that `chars` stands for.
    CharRange received(CharRange chars) {
        if (begins == null) {
            return chars;
        }
        if (chars.length() == 0) {
            int at = chars.begin() < text.length()
                    ? begin(chars.begin())
                    : chars.begin() == 0 ? 0 : end(text.length() - 1);
            return new CharRange(at, at);
        }
        return new CharRange(begin(chars.begin()), end(chars.end() - 1));
    }
}
