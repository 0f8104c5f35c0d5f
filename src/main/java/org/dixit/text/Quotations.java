package org.dixit.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds quotations on the raw text: straight, curly, single and angular marks, nested, unbalanced or glued to a word.
/// A paragraph is a line. One that leaves a quotation open while the next begins with an opening mark is continued
/// there, as newspapers do. Time is linear in the text's length.
public final class Quotations {

    private enum Side {
        OPENS,
        CLOSES,
        EITHER,
        NEITHER
    }

    private record Open(int at, char family, int width) {}

    private static final String SPACES_AND_BRACKETS = "([{—–-―/";

    private static final int DEEPEST = 8;
    private static final int LONGEST_SINGLE = 1000;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean leftOpen;
    /// A closing mark that closes nothing; if the next mark closes nothing either, the two are a pair.
    private @Nullable Open stray;
    /// How many straight double marks of the paragraph are still to come.
    private int straightLeft;
    /// The next single mark that may close, and the next that surely opens or closes: looked up once, as they rise.
    private int singleCloser;

    private int sureMark;

    private Quotations(String text) {
        this.text = text;
    }

    /// All quotations of `text`, by their begin, outer before inner.
    public static List<Quotation> in(String text) {
        Quotations search = new Quotations(text);
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            search.paragraph(begin, end < 0 ? text.length() : end);
            begin = end < 0 ? text.length() + 1 : end + 1;
        }
        Collections.sort(search.found, (a, b) -> a.outer().compareTo(b.outer()));
        return List.copyOf(search.found);
    }

    private void paragraph(int begin, int end) {
        int first = begin;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == end) {
            return;
        }
        boolean resumed = leftOpen && sideOf(first, begin, end) != Side.NEITHER;
        leftOpen = false;
        int size = found.size();
        stray = null;
        straightLeft = 0;
        singleCloser = begin;
        sureMark = begin;
        for (int i = first; i < end; i++) {
            straightLeft += text.charAt(i) == '"' ? 1 : 0;
        }
        for (int i = first; i < end; i += width(i)) {
            mark(i, begin, end);
        }
        while (!open.isEmpty()) {
            Open last = open.pop();
            if (last.family == '"' && followedByWords(last.at + 1, end)) {
                leftOpen = open.isEmpty();
                add(last, end, end);
            }
        }
        if (resumed) {
            resume(size, first);
        }
    }

    private void resume(int from, int first) {
        for (int i = from; i < found.size(); i++) {
            Quotation q = found.get(i);
            if (q.outer().begin() == first) {
                found.set(i, new Quotation(q.outer(), q.inner(), q.depth(), q.closed(), true));
            }
        }
    }

    /// Two apostrophes or grave accents are one double mark, as typewriters and wire services have it.
    private int width(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c ? 2 : 1;
    }

    private void mark(int i, int begin, int end) {
        char family = width(i) == 2 ? '"' : family(text.charAt(i));
        if (family == 0) {
            return;
        }
        straightLeft -= text.charAt(i) == '"' ? 1 : 0;
        boolean inside = isOpen(family);
        switch (sideOf(i, begin, end)) {
            case OPENS -> {
                if (inside && family == '"') {
                    closeUnended(i);
                }
                open(i, family);
            }
            case CLOSES -> close(i, family, inside);
            case EITHER -> {
                if (inside) {
                    close(i, family, true);
                } else {
                    open(i, family);
                }
            }
            case NEITHER -> {}
        }
    }

    private boolean isOpen(char family) {
        for (Open mark : open) {
            if (mark.family == family) {
                return true;
            }
        }
        return false;
    }

    /// A second opening mark of a family: the first was never closed, so it is dropped unless it is nested in another.
    private void closeUnended(int at) {
        if (open.size() == 1) {
            Open first = open.pop();
            if (followedByWords(first.at + 1, at) && text.charAt(first.at) != '"') {
                open.push(first);
            }
        }
    }

    private void open(int at, char family) {
        stray = null;
        if (open.size() == DEEPEST) {
            open.clear();
        }
        open.push(new Open(at, family, width(at)));
    }

    private void close(int at, char family, boolean inside) {
        if (!inside) {
            Open begin = stray;
            boolean pair = begin != null && begin.family == family && family == '"' && open.isEmpty();
            if (begin != null && pair) {
                add(begin, at, at + width(at));
            }
            stray = pair ? null : new Open(at, family, width(at));
            return;
        }
        while (open.element().family != family) {
            open.pop();
        }
        Open begin = open.pop();
        if (family == '"' || followedByWords(begin.at + 1, at)) {
            add(begin, at, at + width(at));
        }
    }

    private void add(Open opening, int innerEnd, int end) {
        int begin = opening.at + opening.width;
        int inner = innerEnd;
        while (inner > begin && Character.isWhitespace(text.charAt(inner - 1))) {
            inner--;
        }
        found.add(new Quotation(
                new Chars(opening.at, end),
                new Chars(begin, Math.max(begin, inner)),
                open.size(),
                end > innerEnd,
                false));
    }

    private boolean followedByWords(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Double and angular marks are one family, since damaged texts mix them; single marks are the other.
    private static char family(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»' -> '"';
            case '‘', '’', '‚', '\'', '‹', '›' -> '\'';
            default -> 0;
        };
    }

    private Side sideOf(int i, int begin, int end) {
        char c = text.charAt(i);
        int next = i + width(i);
        boolean before = i > begin && !Character.isWhitespace(text.charAt(i - 1));
        boolean after = next < end && !Character.isWhitespace(text.charAt(next));
        if (width(i) == 2) {
            return c == '`' ? Side.OPENS : straight(i, before, after);
        }
        return switch (c) {
            case '„', '«' -> Side.OPENS;
            // German texts close with it, and damaged ones
            case '“' -> before && Character.isLetterOrDigit(last(i)) && !isWord(next, end) ? Side.CLOSES : Side.OPENS;
            case '”', '»' -> before || !after ? Side.CLOSES : Side.EITHER;
            case '"', '‟' -> straight(i, before, after);
            case '‘', '‚', '‹', '\'', '’', '›' -> single(i, end, before, after);
            default -> Side.NEITHER;
        };
    }

    /// The last character before `i` that is no punctuation mark, a blank where a bracket or blank comes first.
    private char last(int i) {
        int at = i - 1;
        while (at > 0 && ".,!?…".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    /// A straight mark's side by its neighbours. One that looks like an opening mark while a quotation is open closes
    /// it (", \"said") unless that would leave the paragraph's other marks without their partners.
    private Side straight(int i, boolean before, boolean after) {
        int next = i + width(i);
        if (before && after) {
            boolean opens = SPACES_AND_BRACKETS.indexOf(text.charAt(i - 1)) >= 0;
            boolean closes = !Character.isLetterOrDigit(text.charAt(next));
            return opens == closes ? Side.EITHER : opens ? Side.EITHER : Side.CLOSES;
        }
        if (before) {
            return Side.CLOSES;
        }
        return after && straightLeft % 2 == 1 ? Side.OPENS : Side.EITHER;
    }

    /// An apostrophe is no mark: an opening single mark follows a space and precedes a word, a closing one follows a
    /// word's end or a stop and precedes no letter. The plural's possessive ("the workers' pay") closes nothing
    /// unless a single mark is open.
    private Side single(int i, int end, boolean before, boolean after) {
        char c = text.charAt(i);
        boolean wordBefore = before && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean wordAfter = after && Character.isLetterOrDigit(text.charAt(i + 1));
        if (wordBefore && wordAfter || c == '’' && !before || isDecade(i, end)) {
            return Side.NEITHER;
        }
        if (c == '‘' || c == '‚' || c == '‹') {
            return Side.OPENS;
        }
        boolean opening =
                !before || family(text.charAt(i - 1)) == '"' || SPACES_AND_BRACKETS.indexOf(text.charAt(i - 1)) >= 0;
        if (c == '\'' && opening && after) {
            return hasSingleCloser(i + 1, end) ? Side.OPENS : Side.NEITHER;
        }
        if (!before || wordAfter || isPluralPossessive(i, end)) {
            return Side.NEITHER;
        }
        return Side.CLOSES;
    }

    /// "the nurses' pay": behind an s, before a word in lower case, while a mark that closes better is still to come.
    private boolean isPluralPossessive(int i, int end) {
        if (text.charAt(i - 1) != 's'
                || i + 2 >= end
                || text.charAt(i + 1) != ' '
                || !Character.isLowerCase(text.charAt(i + 2))) {
            return false;
        }
        sureMark = Math.max(sureMark, i + 2);
        while (sureMark < end && !opensSurely(sureMark) && !closesSurely(sureMark)) {
            sureMark++;
        }
        return sureMark < end && closesSurely(sureMark);
    }

    private boolean opensSurely(int at) {
        char c = text.charAt(at);
        return c == '‘' || c == '\'' && text.charAt(at - 1) == ' ';
    }

    private boolean closesSurely(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isWord(int i, int end) {
        return i < end && Character.isLetterOrDigit(text.charAt(i));
    }

    /// The apostrophe of "the '90s".
    private boolean isDecade(int i, int end) {
        return i + 3 < end
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && text.charAt(i + 3) == 's';
    }

    private boolean hasSingleCloser(int from, int end) {
        singleCloser = Math.max(singleCloser, from + 1);
        while (singleCloser < end && !mayCloseSingle(singleCloser, end)) {
            singleCloser++;
        }
        return singleCloser < end && singleCloser - from < LONGEST_SINGLE;
    }

    private boolean mayCloseSingle(int at, int end) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && !(at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
