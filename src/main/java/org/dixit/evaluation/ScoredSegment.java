package org.dixit.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A segment of a statement, as the sets of words that the scorer compares.
///
/// @param content  the words of its content
/// @param cue      the words of its cue
/// @param source   the words of its source
/// @param key      the words of the source that are neither function words nor titles
/// @param speaker  the speaker's name, or `null` if there is none
/// @param type     DIRECT, INDIRECT or MIXED
/// @param optional whether the segment need not be found, and counts neither for nor against
/// @param bad      whether a span lies outside the text, or the content has no word
record ScoredSegment(
        BitSet content,
        BitSet cue,
        BitSet source,
        BitSet key,
        @Nullable String speaker,
        String type,
        boolean optional,
        boolean bad) {

    private static final String MARKS = "\"“”„«»‘’'`";
    private static final Set<String> TITLES = Set.of("s", "jr", "sr", "qc", "mp", "md", "phd", "esq");

    /// Returns the segments of a statement. It is divided at line breaks and where quotation marks separate its
    /// spans, so that one statement with two quotations equals two statements with one each.
    static List<ScoredSegment> segments(GoldText text, JsonNode statement, boolean gold) {
        List<List<int[]>> segments = cut(text, spans(statement.get("content")));
        List<ScoredSegment> found = new ArrayList<>();
        for (List<int[]> content : segments) {
            found.add(of(text, content, statement, gold));
        }
        return found;
    }

    private static List<List<int[]>> cut(GoldText text, List<int[]> content) {
        List<int[]> sorted = new ArrayList<>(content);
        sorted.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(a[1], b[1]));
        List<List<int[]>> found = new ArrayList<>();
        List<int[]> current = new ArrayList<>();
        for (int[] span : sorted) {
            if (!text.isInside(span)) {
                return List.of(content);
            }
            boolean first = true;
            for (int[] line : lines(text, span)) {
                if (text.words(List.of(line)).isEmpty()) {
                    first = false;
                    continue;
                }
                if (!current.isEmpty() && (!first || isParted(text, current.getLast()[1], line[0]))) {
                    found.add(current);
                    current = new ArrayList<>();
                }
                current.add(line);
                first = false;
            }
        }
        if (!current.isEmpty()) {
            found.add(current);
        }
        return found.isEmpty() ? List.of(content) : found;
    }

    private static List<int[]> lines(GoldText text, int[] span) {
        List<int[]> found = new ArrayList<>();
        int begin = span[0];
        for (int i = span[0]; i <= span[1]; i++) {
            if (i == span[1] || text.at(i) == '\n') {
                if (i > begin) {
                    found.add(new int[] {begin, i});
                }
                begin = i + 1;
            }
        }
        return found;
    }

    private static boolean isParted(GoldText text, int end, int begin) {
        for (int i = end; i < begin; i++) {
            if (text.at(i) == '\n') {
                return true;
            }
        }
        return hasMark(text, end - 1, end + 2) || hasMark(text, begin - 1, begin + 1);
    }

    private static boolean hasMark(GoldText text, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
            if (MARKS.indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static ScoredSegment of(GoldText text, List<int[]> content, JsonNode statement, boolean gold) {
        boolean bad = content.isEmpty() || !content.stream().allMatch(text::isInside);
        for (String field : List.of("cue", "source", "addressee")) {
            bad |= !spans(statement.get(field)).stream().allMatch(text::isInside);
        }
        BitSet words = bad ? new BitSet() : text.words(content);
        BitSet source = text.words(either(statement, "source_spans", "source"));
        String speaker = statement.path("speaker").asText("").strip();
        boolean optional = gold
                && (statement.has("speech") && !statement.get("speech").asBoolean(true)
                        || statement.path("nested").asBoolean(false)
                        || statement.path("optional").asBoolean(false));
        return new ScoredSegment(
                words,
                text.words(either(statement, "cue_spans", "cue")),
                source,
                text.contentWords(source),
                statement.path("speaker").isNull() || speaker.isEmpty() ? null : speaker,
                statement.path("type").asText("NONE"),
                optional,
                bad || words.isEmpty());
    }

    private static List<int[]> either(JsonNode statement, String many, String one) {
        List<int[]> spans = spans(statement.get(many));
        return spans.isEmpty() ? spans(statement.get(one)) : spans;
    }

    /// Reads one span or a list of spans.
    private static List<int[]> spans(@Nullable JsonNode node) {
        if (node == null || !node.isArray() || node.isEmpty()) {
            return List.of();
        }
        if (node.get(0).isInt()) {
            return List.of(span(node));
        }
        List<int[]> found = new ArrayList<>();
        for (JsonNode span : node) {
            if (span.isArray() && !span.isEmpty()) {
                found.add(span(span));
            }
        }
        return found;
    }

    private static int[] span(JsonNode node) {
        int[] span = new int[node.size()];
        for (int i = 0; i < span.length; i++) {
            span[i] = node.get(i).asInt();
        }
        return span;
    }

    /// The Dice coefficient: 2 |A ∩ B| / (|A| + |B|).
    static double dice(BitSet a, BitSet b) {
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * shared(a, b) / (a.cardinality() + b.cardinality());
    }

    /// The Jaccard index: |A ∩ B| / |A ∪ B|.
    static double jaccard(BitSet a, BitSet b) {
        int shared = shared(a, b);
        return shared == 0 ? 0 : (double) shared / (a.cardinality() + b.cardinality() - shared);
    }

    private static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }

    /// Whether `found` has the same speaker as this segment or, if the names cannot be compared, the same source;
    /// `null` if this segment has neither.
    @Nullable
    Boolean isAttributedLike(ScoredSegment found) {
        if (speaker != null && found.speaker != null) {
            return namesMatch(speaker, found.speaker);
        }
        if (!source.isEmpty()) {
            return !found.source.isEmpty() && key.intersects(found.key);
        }
        return speaker != null ? Boolean.FALSE : null;
    }

    /// Whether two names match: they are equal except for case, accents and titles; the shorter is contained in the
    /// longer; or they agree in the surname alone, in the initials, or in the surname and first initial.
    static boolean namesMatch(String gold, String found) {
        List<String> a = parts(gold);
        List<String> b = parts(found);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (a.equals(b)) {
            return true;
        }
        if (shorter.size() == 1) {
            StringBuilder initials = new StringBuilder();
            longer.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
            return shorter.getFirst().equals(longer.getLast())
                    || longer.size() >= 3 && shorter.getFirst().contentEquals(initials);
        }
        Set<String> all = new HashSet<>(longer);
        return all.containsAll(shorter)
                || a.getLast().equals(b.getLast())
                        && a.getFirst().codePointAt(0) == b.getFirst().codePointAt(0);
    }

    private static List<String> parts(String name) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> GoldText.isWord(c) ? c : ' ')
                .forEach(plain::appendCodePoint);
        List<String> all = new ArrayList<>();
        for (String word : GoldText.fold(plain.toString()).split(" +", -1)) {
            if (!word.isEmpty() && !TITLES.contains(word)) {
                all.add(word);
            }
        }
        List<String> telling =
                all.stream().filter(word -> !GoldText.STOP.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
