package org.dixit.text;

/// The quotation marks of one paragraph: the family of each, and whether it opens or closes. Query them in text
/// order.
final class QuotationMarks {

    /// Whether a mark opens or closes a quotation.
    enum Side {
        OPENS,
        CLOSES,
        EITHER,
        NEITHER
    }

    private static final String SPACES_AND_BRACKETS = "([{—–-―/";
    private static final int LONGEST_SINGLE = 1000;

    private final String text;
    private final int begin;
    private final int end;

    /// The number of straight double marks of the paragraph that are still to come.
    private int straightLeft;
    /// The next single mark that may close, and the next that certainly opens or closes. Each moves forward
    /// only, so that the paragraph is searched once.
    private int singleCloser;

    private int sureMark;

    QuotationMarks(String text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.singleCloser = begin;
        this.sureMark = begin;
        for (int i = begin; i < end; i++) {
            straightLeft += text.charAt(i) == '"' ? 1 : 0;
        }
    }

    /// Advances past the mark at `i`.
    void pass(int i) {
        straightLeft -= text.charAt(i) == '"' ? 1 : 0;
    }

    /// The width of the mark at `i`. Two apostrophes or grave accents form one double mark, as on typewriters
    /// and in wire copy.
    int width(int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c ? 2 : 1;
    }

    /// The family of the mark at `i`, 0 if it is not a quotation mark.
    char family(int i) {
        return width(i) == 2 ? '"' : family(text.charAt(i));
    }

    /// Double and angular marks are one family, since damaged texts mix them; single marks are the other.
    private static char family(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»' -> '"';
            case '‘', '’', '‚', '\'', '‹', '›' -> '\'';
            default -> 0;
        };
    }

    Side sideOf(int i) {
        char c = text.charAt(i);
        int next = i + width(i);
        boolean before = i > begin && !Character.isWhitespace(text.charAt(i - 1));
        boolean after = next < end && !Character.isWhitespace(text.charAt(next));
        if (width(i) == 2) {
            return c == '`' ? Side.OPENS : straight(i, before, after);
        }
        return switch (c) {
            case '„' -> Side.OPENS;
            // »German and Danish texts« point inwards
            case '«' -> before && !isWord(next) && !isBlank(i - 1) ? Side.CLOSES : Side.OPENS;
            // German texts close with it, and so do damaged ones
            case '“' -> before && Character.isLetterOrDigit(last(i)) && !isWord(next) ? Side.CLOSES : Side.OPENS;
            case '”', '»' ->
                before && (c == '”' || SPACES_AND_BRACKETS.indexOf(text.charAt(i - 1)) < 0) || !after
                        ? Side.CLOSES
                        : Side.EITHER;
            case '"', '‟' -> straight(i, before, after);
            case '‘', '‚', '‹', '\'', '’', '›' -> single(i, before, after);
            default -> Side.NEITHER;
        };
    }

    /// The last character before `i` other than a comma, a full stop, an ellipsis, or a question or exclamation
    /// mark.
    private char last(int i) {
        int at = i - 1;
        while (at > 0 && ".,!?…".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return text.charAt(at);
    }

    /// The side of a straight mark by its neighbours. A mark that looks like an opening one while a quotation
    /// is open closes it (", \"said"), unless that would leave the other marks of the paragraph without
    /// partners.
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

    /// The side of a single mark; an apostrophe is not a quotation mark. An opening single mark follows a space
    /// and precedes a word, and a closing one follows the end of a word or a stop and does not precede a
    /// letter. A plural possessive ("the workers' pay") closes nothing unless a single mark is open.
    private Side single(int i, boolean before, boolean after) {
        char c = text.charAt(i);
        boolean wordBefore = before && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean wordAfter = after && Character.isLetterOrDigit(text.charAt(i + 1));
        if (wordBefore && wordAfter || c == '’' && !before || isDecade(i)) {
            return Side.NEITHER;
        }
        if (c == '‘' || c == '‚' || c == '‹') {
            return Side.OPENS;
        }
        boolean opening =
                !before || family(text.charAt(i - 1)) == '"' || SPACES_AND_BRACKETS.indexOf(text.charAt(i - 1)) >= 0;
        if (c == '\'' && opening && after) {
            return hasSingleCloser(i + 1) ? Side.OPENS : Side.NEITHER;
        }
        if (!before || wordAfter || isPluralPossessive(i)) {
            return Side.NEITHER;
        }
        return Side.CLOSES;
    }

    /// "the nurses' pay": after an "s" and before a word in lower case, if a mark that is more likely to close is
    /// still to come.
    private boolean isPluralPossessive(int i) {
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
        return sureMark < end ? closesSurely(sureMark) : isResumed();
    }

    /// Whether the next paragraph begins with an opening single mark, which shows that a quotation in single
    /// marks has not ended in this one.
    boolean isResumed() {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && next > end && text.charAt(next) == '‘';
    }

    private boolean opensSurely(int at) {
        char c = text.charAt(at);
        return c == '‘' || c == '\'' && text.charAt(at - 1) == ' ';
    }

    private boolean closesSurely(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isBlank(int i) {
        return Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0' || text.charAt(i) == '\u202F';
    }

    private boolean isWord(int i) {
        return i < end && Character.isLetterOrDigit(text.charAt(i));
    }

    /// Whether the mark is the apostrophe of "the '90s".
    private boolean isDecade(int i) {
        return i + 3 < end
                && Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && text.charAt(i + 3) == 's';
    }

    private boolean hasSingleCloser(int from) {
        singleCloser = Math.max(singleCloser, from + 1);
        while (singleCloser < end && !mayCloseSingle(singleCloser)) {
            singleCloser++;
        }
        return singleCloser < end && singleCloser - from < LONGEST_SINGLE;
    }

    private boolean mayCloseSingle(int at) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && !(at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
