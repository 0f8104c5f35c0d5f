package org.dixit.pages.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.SpanAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.answer.Who;
import org.dixit.pages.view.AnnotatedText.Paragraph;
import org.dixit.pages.view.AnnotatedText.Piece;
import org.dixit.pages.view.AnnotatedText.Run;
import org.dixit.text.CodePoints;
import org.jspecify.annotations.Nullable;

/// Cuts a text into an [AnnotatedText].
public final class TextCutter {

    /// What separates paragraphs: blank lines if there are any, otherwise each end of a line.
    private static final Pattern BLANK_LINES = Pattern.compile("[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)+");

    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*(?:\\r?\\n)+");

    /// The style of a piece that is part of a span: the letter of its role and the number of the statement.
    private static final Pattern ROLE = Pattern.compile("\\b([csqai])\\d+\\b");

    /// The deepest nesting that has a style of its own.
    private static final int MOST_DEPTH = 3;

    /// A span of a statement, in UTF-16 units.
    ///
    /// @param letter `c` for content, `s` source, `q` cue, `a` addressee, `i` condition
    private record Range(int begin, int end, char letter, int number, String manner) {}

    private final String text;
    private final List<Range> ranges = new ArrayList<>();
    /// The number of the statement whose handle begins at an index, with the end of the handle.
    private final TreeMap<Integer, List<Range>> handles = new TreeMap<>();
    private final CodePoints codePoints;
    private final int offset;

    private TextCutter(String text, int offset) {
        this.text = text;
        this.offset = offset;
        this.codePoints = new CodePoints(text);
    }

    /// Cuts a text at the borders of the spans of its statements, whose cues become handles.
    public static AnnotatedText cut(String text, List<StatementAnswer> statements) {
        TextCutter cutter = new TextCutter(text, 0);
        statements.forEach(cutter::add);
        return cutter.cut();
    }

    /// Cuts a part of a text at the borders of the spans of one statement, which is shown as chosen.
    ///
    /// @param start where the part begins in the text, in code points
    public static AnnotatedText excerpt(String part, int start, StatementAnswer statement) {
        TextCutter cutter = new TextCutter(part, start);
        cutter.add(statement);
        cutter.handles.clear();
        AnnotatedText cut = cutter.cut();
        return new AnnotatedText(
                cut.before(), cut.paragraphs().stream().map(TextCutter::chosen).toList());
    }

    private static Paragraph chosen(Paragraph paragraph) {
        List<Run> runs = paragraph.runs().stream()
                .map(run -> new Run(
                        null,
                        run.pieces().stream()
                                .map(piece -> new Piece(
                                        piece.text(),
                                        ROLE.matcher(piece.style()).replaceAll("on-$1")))
                                .toList()))
                .toList();
        return new Paragraph(paragraph.at(), runs, paragraph.after());
    }

    private void add(StatementAnswer statement) {
        String manner = Cards.manner(statement.kind());
        int number = statement.position() + 1;
        statement.contents().forEach(span -> add(span, 'c', number, manner));
        add(statement.speakerSpan(), 's', number, "");
        spans(statement.coSpeakers()).forEach(span -> add(span, 's', number, ""));
        spans(statement.addressees()).forEach(span -> add(span, 'a', number, ""));
        add(statement.condition(), 'i', number, "");
        Range cue = add(statement.cue(), 'q', number, "");
        Range handle = cue != null
                ? cue
                : ranges.stream()
                        .filter(range -> range.number == number && range.letter == 'c')
                        .min(Comparator.comparingInt(Range::begin))
                        .map(first -> new Range(first.begin, first.begin, 'q', number, ""))
                        .orElse(null);
        if (handle != null) {
            handles.computeIfAbsent(handle.begin, key -> new ArrayList<>()).add(handle);
        }
    }

    private static Stream<SpanAnswer> spans(@Nullable ListAnswer<Who> participants) {
        return participants == null ? Stream.empty() : participants.spans();
    }

    private @Nullable Range add(@Nullable SpanAnswer span, char letter, int number, String manner) {
        if (span == null) {
            return null;
        }
        int begin = Math.max(span.start() - offset, 0);
        int end = Math.min(span.end() - offset, codePoints.count());
        if (begin >= end) {
            return null;
        }
        Range range = new Range(codePoints.utf16(begin), codePoints.utf16(end), letter, number, manner);
        ranges.add(range);
        return range;
    }

    private AnnotatedText cut() {
        Matcher blank = BLANK_LINES.matcher(text.strip());
        Pattern separator = blank.find() ? BLANK_LINES : LINE_ENDS;
        ranges.sort(Comparator.comparingInt(Range::begin));
        int[] borders = ranges.stream()
                .flatMapToInt(range -> IntStream.of(range.begin, range.end))
                .sorted()
                .distinct()
                .toArray();
        int begin = leadingSpace();
        String before = text.substring(0, begin);
        List<Paragraph> paragraphs = new ArrayList<>();
        Sweep sweep = new Sweep(borders);
        Matcher end = separator.matcher(text);
        while (begin < text.length()) {
            boolean more = end.find(begin);
            int last = more ? end.start() : text.length();
            int next = more ? end.end() : text.length();
            paragraphs.add(
                    new Paragraph(offset + codePoints.at(begin), sweep.runs(begin, last), text.substring(last, next)));
            begin = next;
        }
        return new AnnotatedText(before, paragraphs);
    }

    /// The white space at the beginning, of which the first paragraph would consist otherwise.
    private int leadingSpace() {
        int begin = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                begin = i + 1;
            }
        }
        return begin;
    }

    /// Walks through the text once, with the spans that cover the present index.
    private final class Sweep {

        private final int[] borders;
        private final List<Range> open = new ArrayList<>();
        private int nextRange;

        Sweep(int[] borders) {
            this.borders = borders;
        }

        /// Returns the runs of a paragraph.
        List<Run> runs(int begin, int end) {
            List<Run> runs = new ArrayList<>();
            for (int at = begin; at < end; ) {
                List<Range> here = handles.getOrDefault(at, List.of());
                Range cue = here.stream()
                        .filter(handle -> handle.end > handle.begin)
                        .findFirst()
                        .orElse(null);
                here.stream()
                        .filter(handle -> !handle.equals(cue) && handle.end == handle.begin)
                        .forEach(handle -> runs.add(new Run(handle.number, List.of())));
                int stop = Math.min(end, cue == null ? nextHandle(at, end) : cue.end);
                runs.add(new Run(cue == null ? null : cue.number, pieces(at, stop)));
                if (cue != null) {
                    others(cue, at, stop).forEach(other -> runs.add(new Run(other.number, List.of())));
                }
                at = stop;
            }
            return runs;
        }

        /// The handles that begin within the handle `cue`, which cannot be links themselves.
        private Stream<Range> others(Range cue, int at, int stop) {
            return handles.subMap(at, stop).values().stream()
                    .flatMap(List::stream)
                    .filter(other -> !other.equals(cue) && (other.end > other.begin || other.begin > at));
        }

        private int nextHandle(int at, int end) {
            Integer next = handles.higherKey(at);
            return next == null ? end : next;
        }

        private List<Piece> pieces(int begin, int end) {
            List<Piece> pieces = new ArrayList<>();
            for (int at = begin; at < end; ) {
                int found = Arrays.binarySearch(borders, at + 1);
                int border = found >= 0 ? found : -found - 1;
                int stop = border < borders.length ? Math.min(end, borders[border]) : end;
                pieces.add(new Piece(text.substring(at, stop), style(at)));
                at = stop;
            }
            return pieces;
        }

        private String style(int at) {
            open.removeIf(range -> range.end <= at);
            for (; nextRange < ranges.size() && ranges.get(nextRange).begin <= at; nextRange++) {
                if (ranges.get(nextRange).end > at) {
                    open.add(ranges.get(nextRange));
                }
            }
            return styles(open);
        }
    }

    private static String styles(List<Range> open) {
        if (open.isEmpty()) {
            return "";
        }
        List<Range> contents =
                open.stream().filter(range -> range.letter == 'c').toList();
        List<String> styles = new ArrayList<>();
        if (!contents.isEmpty()) {
            Range innermost = contents.stream()
                    .min(Comparator.comparingInt((Range range) -> range.end - range.begin)
                            .thenComparingInt(range -> -range.number))
                    .orElseThrow();
            styles.add(innermost.manner);
            if (contents.size() > 1) {
                styles.add("d" + Math.min(contents.size() - 1, MOST_DEPTH));
            }
        }
        if (open.stream().anyMatch(range -> range.letter == 's')) {
            styles.add("source");
        }
        open.stream()
                .sorted(Comparator.comparingInt(Range::number).thenComparingInt(Range::letter))
                .map(range -> range.letter + Integer.toString(range.number))
                .distinct()
                .forEach(styles::add);
        return String.join(" ", styles);
    }
}
