package org.dixit.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds quotations in raw text: straight, curly, single and angular marks, even if nested, unbalanced or
/// attached to a word. A paragraph is a line. If a paragraph leaves a quotation open and the next begins with
/// an opening mark, the quotation continues there, as is usual in newspapers. Takes time linear in the text's
/// length.
public final class QuotationFinder {

    private record Open(int at, char family, int width) {}

    private static final int DEEPEST = 8;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private QuotationMarks marks;
    private boolean leftOpen;
    /// A closing mark without an opening one; if the next mark has no partner either, the two form a pair.
    private @Nullable Open stray;

    private QuotationFinder(String text) {
        this.text = text;
        this.marks = new QuotationMarks(text, 0, 0);
    }

    /// Returns all quotations of `text`, ordered by begin, outer before inner.
    public static List<Quotation> in(String text) {
        QuotationFinder search = new QuotationFinder(text);
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
        marks = new QuotationMarks(text, begin, end);
        boolean resumed = leftOpen && marks.sideOf(first) != QuotationMarks.Side.NEITHER;
        leftOpen = false;
        int size = found.size();
        stray = null;
        for (int i = first; i < end; i += marks.width(i)) {
            mark(i);
        }
        while (!open.isEmpty()) {
            Open last = open.pop();
            if ((last.family == '"' || text.charAt(last.at) == '‘' && marks.isResumed())
                    && followedByWords(last.at + 1, end)) {
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

    private void mark(int i) {
        char family = marks.family(i);
        if (family == 0) {
            return;
        }
        marks.pass(i);
        boolean inside = isOpen(family);
        switch (marks.sideOf(i)) {
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

    /// Handles a second opening mark of a family: the first was never closed, so it is dropped unless it is
    /// nested in another.
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
        open.push(new Open(at, family, marks.width(at)));
    }

    private void close(int at, char family, boolean inside) {
        if (!inside) {
            Open begin = stray;
            boolean pair = begin != null && begin.family == family && family == '"' && open.isEmpty();
            if (begin != null && pair) {
                add(begin, at, at + marks.width(at));
            }
            stray = pair ? null : new Open(at, family, marks.width(at));
            return;
        }
        while (open.element().family != family) {
            open.pop();
        }
        Open begin = open.pop();
        if (family == '"' || followedByWords(begin.at + 1, at)) {
            add(begin, at, at + marks.width(at));
        }
    }

    private void add(Open opening, int innerEnd, int end) {
        int begin = opening.at + opening.width;
        int inner = innerEnd;
        while (inner > begin && Character.isWhitespace(text.charAt(inner - 1))) {
            inner--;
        }
        found.add(new Quotation(
                new CharRange(opening.at, end),
                new CharRange(begin, Math.max(begin, inner)),
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
}
