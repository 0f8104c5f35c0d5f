package org.dixit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dixit.layout.EditedText.Edit;
import org.dixit.text.CharRange;

/// Finds the line breaks that are no ends of paragraphs: in text that was wrapped at a width, as by mail
/// programs, and in lines that plainly go on.
final class LineBreaks {

    /// The maximum width at which text is wrapped, in UTF-16 units.
    private static final int WIDEST = 130;
    /// The minimum width of a line after which a break may be due to wrapping alone.
    private static final int NARROWEST = 30;

    private static final Pattern LETTERS_BEHIND = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Set<String> GOES_ON = LayoutWords.words("lines.txt", "goes on");

    private final String text;
    private final Predicate<String> isWord;
    private final List<CharRange> lines = new ArrayList<>();
    /// The width of the widest line of a wrapped paragraph, 0 if there is none.
    private int width;

    private LineBreaks(String text, Predicate<String> isWord) {
        this.text = text;
        this.isWord = isWord;
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            lines.add(trimmed(begin, end));
            begin = end + 1;
        }
    }

    /// Returns the replacements that join wrapped lines by a space, and the parts of a hyphenated word by
    /// nothing.
    ///
    /// @param text   a text with line feeds
    /// @param isWord whether a word, in lower case, is known
    static List<Edit> edits(String text, Predicate<String> isWord) {
        if (text.indexOf('\n') < 0) {
            return List.of();
        }
        return new LineBreaks(text, isWord).edits();
    }

    private List<Edit> edits() {
        boolean[] joined = new boolean[lines.size()];
        // the second time, the width is known
        int sure = join(joined);
        sure = width > 0 ? join(joined) : sure;
        long breaks = IntStream.range(0, lines.size() - 1).filter(this::isBreak).count();
        boolean wrapped = sure >= 2 && sure * 3L >= breaks;
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (joined[i] || wrapped && isBreak(i) && isFull(i)) {
                edits.add(edit(i));
            }
        }
        return edits;
    }

    /// Marks the lines that break off within a sentence, and measures the width of their paragraphs.
    private int join(boolean[] joined) {
        int sure = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            joined[i] = isBreak(i) && isMidSentence(i);
            if (joined[i]) {
                sure++;
                width = Math.max(width, lines.get(i).length());
                int next = lines.get(i + 1).length();
                width = next <= WIDEST ? Math.max(width, next) : width;
            }
        }
        return sure;
    }

    /// Whether two lines with words follow each other, of which the second does not begin an item of a list.
    private boolean isBreak(int i) {
        CharRange line = lines.get(i);
        CharRange next = lines.get(i + 1);
        return line.length() > 0
                && next.length() > 0
                && line.length() <= WIDEST
                && !Bullets.isBullet(text, next)
                && !isCode(line)
                && !isCode(next);
    }

    private boolean isCode(CharRange line) {
        return "{};".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    /// Whether the line breaks off within a sentence: the next begins in lower case, or this one ends with a
    /// word or mark that demands more.
    private boolean isMidSentence(int i) {
        CharRange line = lines.get(i);
        CharRange next = lines.get(i + 1);
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(next.begin());
        if (":;".indexOf(last) >= 0 || isSentenceEnd(line)) {
            return false;
        }
        if (Character.isLowerCase(first)) {
            return true;
        }
        String word = lastWord(line);
        boolean demands = last == ',' && line.length() >= NARROWEST || GOES_ON.contains(word);
        boolean hyphen = last == '-' && line.length() > 1 && Character.isLetterOrDigit(text.charAt(line.end() - 2));
        return (demands || hyphen || isFull(i)) && Character.isLetterOrDigit(first) && !isTitle(line);
    }

    /// Whether the first word of the next line would not have fitted into this one.
    private boolean isFull(int i) {
        CharRange line = lines.get(i);
        CharRange next = lines.get(i + 1);
        int space = text.indexOf(' ', next.begin(), next.end());
        int word = (space < 0 ? next.end() : space) - next.begin();
        return width > 0 && line.length() + 1 + word > width;
    }

    private boolean isSentenceEnd(CharRange line) {
        int at = line.end() - 1;
        while (at > line.begin() && "”\"’'»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".?!…".indexOf(text.charAt(at)) >= 0 && !isInitials(line, at);
    }

    /// "U.S.", "Mr.": a stop that ends no sentence.
    private boolean isInitials(CharRange line, int stop) {
        String word = lastWord(new CharRange(line.begin(), stop + 1));
        return word.matches("(\\p{L}\\.)+|mr\\.|mrs\\.|ms\\.|dr\\.|sen\\.|rep\\.|gov\\.|gen\\.|st\\.");
    }

    /// Whether most words of a short line have capitals, as in headlines.
    private boolean isTitle(CharRange line) {
        int capitals = 0;
        int words = 0;
        for (String word : line.of(text).split("\\s+", -1)) {
            if (word.length() > 3) {
                words++;
                capitals += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
            }
        }
        return words == 0 || capitals * 4 > words * 3;
    }

    private String lastWord(CharRange line) {
        int begin = line.end();
        while (begin > line.begin() && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, line.end()).toLowerCase(Locale.ROOT);
    }

    private Edit edit(int i) {
        CharRange line = lines.get(i);
        CharRange next = lines.get(i + 1);
        if (text.charAt(line.end() - 1) == '-' && Character.isLetterOrDigit(text.charAt(next.begin()))) {
            boolean dash = line.length() > 1 && !Character.isLetterOrDigit(text.charAt(line.end() - 2));
            String first = lastWord(new CharRange(line.begin(), line.end() - 1));
            String joined = LETTERS_BEHIND.matcher(first).replaceFirst("") + firstWord(next);
            return isWord.test(joined)
                    ? new Edit(line.end() - 1, next.begin(), "")
                    : Edit.between(line, next, dash ? " " : "");
        }
        return Edit.between(line, next, " ");
    }

    private String firstWord(CharRange line) {
        int end = line.begin();
        while (end < line.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(line.begin(), end).toLowerCase(Locale.ROOT);
    }

    private CharRange trimmed(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new CharRange(begin, end);
    }
}
