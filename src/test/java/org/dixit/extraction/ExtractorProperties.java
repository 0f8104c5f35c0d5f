package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dixit.extraction.Extraction.FoundMention;
import org.dixit.extraction.Extraction.FoundStatement;
import org.dixit.language.Language;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// What holds for every text.
class ExtractorProperties {

    private static final Extractor EXTRACTOR = new Extractor(Language.load());
    private static final List<Golden> PAIRS = Golden.in(Golden.FOLDER);

    /// Anything: words of news and marks in any order, and characters of any kind.
    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.of(
                "said ",
                "“",
                "”",
                "\"",
                "'",
                "‘",
                "’",
                "«",
                "»",
                ", ",
                ". ",
                ": ",
                " — ",
                "\n",
                "\n\n",
                "he ",
                "told ",
                "Reuters ",
                "Maria Silva ",
                "that ",
                "the minister ",
                "according to ",
                "claims ",
                "if ",
                "😀",
                "\uD83D",
                "would ",
                "HALL: ",
                "Asked whether ",
                "denied ",
                "U.S. ",
                "officials ",
                "and ",
                "it was ",
                "in the words of ",
                "which ",
                "called ",
                "a coup ",
                "declined to comment ",
                "?",
                "!",
                "\0",
                "\u00A0");
        Arbitrary<String> news = pieces.list().ofMaxSize(60).map(list -> String.join("", list));
        Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(200);
        return Arbitraries.frequencyOf(Tuple.of(4, news), Tuple.of(1, noise));
    }

    @Provide
    Arbitrary<Golden> pairs() {
        return Arbitraries.of(PAIRS);
    }

    @Property(tries = 400)
    void spansLieInsideTheText(@ForAll("anything") String text) {
        int length = new CodePoints(text).count();
        Extraction found = EXTRACTOR.extract(text);

        for (FoundStatement statement : found.statements()) {
            statement.content().forEach(span -> check(span, length));
            check(statement.cue(), length);
            check(statement.source(), length);
            check(statement.condition(), length);
            statement.roles().forEach(role -> check(role.span(), length));
            Integer outer = statement.reportedBy();
            assertThat(outer == null || outer < found.statements().size()).isTrue();
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
            assertThat(inOrder(statement.content())).isTrue();
        }
        for (Extraction.FoundActor actor : found.actors()) {
            for (FoundMention mention : actor.mentions()) {
                check(mention.span(), length);
            }
        }
    }

    private static void check(@Nullable Span span, int length) {
        assertThat(span == null || 0 <= span.start() && span.start() < span.end() && span.end() <= length)
                .isTrue();
    }

    private static boolean inOrder(List<Span> content) {
        for (int i = 1; i < content.size(); i++) {
            if (content.get(i).start() < content.get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 100)
    void analysingTwiceIsEqual(@ForAll("anything") String text) {
        assertThat(EXTRACTOR.extract(text)).isEqualTo(EXTRACTOR.extract(text));
    }

    /// Contents and cues of each article stay; who "he" is may depend on what stands before.
    @Property(tries = 150)
    void twoArticlesJoinedByABlankLineHaveWhatEachHas(@ForAll("pairs") Golden first, @ForAll("pairs") Golden second) {
        String joined = first.text() + "\n\n" + second.text();
        List<String> expected = new ArrayList<>(wordings(first.text()));
        expected.addAll(wordings(second.text()));

        assertThat(wordings(joined)).containsAll(expected);
    }

    /// Cue and content of each statement, in words.
    private static List<String> wordings(String text) {
        CodePoints codePoints = new CodePoints(text);
        return EXTRACTOR.extract(text).statements().stream()
                .map(s -> words(s.cue(), codePoints, text)
                        + s.content().stream()
                                .map(c -> words(c, codePoints, text))
                                .toList())
                .toList();
    }

    private static String words(@Nullable Span span, CodePoints codePoints, String text) {
        return span == null ? "" : codePoints.chars(span).of(text);
    }
}
