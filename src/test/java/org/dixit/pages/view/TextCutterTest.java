package org.dixit.pages.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dixit.pages.answer.SpanAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.view.AnnotatedText.Paragraph;
import org.dixit.pages.view.AnnotatedText.Piece;
import org.dixit.pages.view.AnnotatedText.Run;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// A text is cut without losing, adding or moving a character, whatever the spans are.
class TextCutterTest {

    /// A text with spans in it.
    record Article(String text, List<StatementAnswer> statements) {

        /// What of the text stands at a code point, and which spans cover it.
        private Set<String> covering(int at) {
            Set<String> roles = new TreeSet<>();
            for (StatementAnswer statement : statements) {
                int number = statement.position() + 1;
                statement.contents().forEach(span -> addIf(roles, span, at, "c" + number));
                addIf(roles, statement.cue(), at, "q" + number);
                addIf(roles, statement.speakerSpan(), at, "s" + number);
                addIf(roles, statement.condition(), at, "i" + number);
            }
            return roles;
        }

        private static void addIf(Set<String> roles, @Nullable SpanAnswer span, int at, String role) {
            if (span != null && span.start() <= at && at < span.end()) {
                roles.add(role);
            }
        }
    }

    @Provide
    Arbitrary<Article> articles() {
        Arbitrary<String> texts = Arbitraries.of(
                        "said", " ", "\n", "\r\n", "\n\n", "👩‍👩‍👧", "🙂", "“", "é", "שלום", "<b>", "\t")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join("", words));
        return texts.flatMap(text ->
                statements(text.codePointCount(0, text.length())).map(statements -> new Article(text, statements)));
    }

    private static Arbitrary<List<StatementAnswer>> statements(int length) {
        Arbitrary<SpanAnswer> spans = Combinators.combine(
                        Arbitraries.integers().between(0, length - 1),
                        Arbitraries.integers().between(1, length))
                .as((start, size) -> new SpanAnswer(start, Math.min(length, start + size), null, null, null));
        Arbitrary<List<SpanAnswer>> several = spans.list().ofSize(5);
        return several.list()
                .ofMaxSize(6)
                .map(lists -> IntStream.range(0, lists.size())
                        .mapToObj(i -> statement(i, lists.get(i)))
                        .toList());
    }

    private static StatementAnswer statement(int position, List<SpanAnswer> spans) {
        boolean hasCue = spans.get(4).start() % 3 > 0;
        return new StatementAnswer(
                "S" + position,
                position,
                StatementKind.values()[position % 3],
                SpeechAct.ASSERT,
                Polarity.POSITIVE,
                Certainty.CERTAIN_POSITIVE,
                true,
                1,
                "",
                null,
                null,
                null,
                null,
                null,
                spans.get(0),
                hasCue ? spans.get(1) : null,
                spans.subList(2, 4),
                spans.get(4),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Property
    void thePiecesJoinedAreTheText(@ForAll("articles") Article article) {
        AnnotatedText cut = TextCutter.cut(article.text, article.statements);

        assertThat(cut.before()
                        + cut.paragraphs().stream()
                                .map(paragraph -> paragraph.text() + paragraph.after())
                                .collect(Collectors.joining()))
                .isEqualTo(article.text);
    }

    @Property
    void everyPieceIsPartOfTheSpansThatCoverIt(@ForAll("articles") Article article) {
        for (Paragraph paragraph :
                TextCutter.cut(article.text, article.statements).paragraphs()) {
            int at = paragraph.at();
            for (Piece piece : pieces(paragraph)) {
                Set<String> roles = Stream.of(piece.style().split(" ", -1))
                        .filter(style -> style.matches("[csqai]\\d+"))
                        .collect(Collectors.toCollection(TreeSet::new));
                int end = at + piece.text().codePointCount(0, piece.text().length());
                for (; at < end; at++) {
                    assertThat(roles).as("at %d", at).isEqualTo(article.covering(at));
                }
            }
        }
    }

    @Property
    void everyStatementHasOneHandle(@ForAll("articles") Article article) {
        List<Integer> numbers = TextCutter.cut(article.text, article.statements).paragraphs().stream()
                .flatMap(paragraph -> paragraph.runs().stream())
                .map(Run::number)
                .flatMap(Stream::ofNullable)
                .toList();
        List<Integer> inText = article.statements.stream()
                .filter(statement -> isInParagraph(article, statement))
                .map(statement -> statement.position() + 1)
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().containsAll(inText);
    }

    /// Whether the handle of a statement begins in a paragraph: made-up spans may begin between two.
    private static boolean isInParagraph(Article article, StatementAnswer statement) {
        SpanAnswer cue = statement.cue();
        int start = cue != null
                ? cue.start()
                : statement.contents().stream()
                        .mapToInt(SpanAnswer::start)
                        .min()
                        .orElseThrow();
        return TextCutter.cut(article.text, List.of()).paragraphs().stream()
                .anyMatch(paragraph -> paragraph.at() <= start
                        && start
                                < paragraph.at()
                                        + paragraph
                                                .text()
                                                .codePointCount(
                                                        0, paragraph.text().length()));
    }

    @Example
    void aCueIsAHandleAndTheContentBehindItIsNot() {
        String text = "🙂 Ada said so.\n\nBen left.";
        StatementAnswer statement =
                statement(0, List.of(span(2, 5), span(6, 10), span(11, 13), span(11, 13), span(13, 14)));
        List<Paragraph> paragraphs = TextCutter.cut(text, List.of(statement)).paragraphs();

        assertThat(paragraphs).extracting(Paragraph::text).containsExactly("🙂 Ada said so.", "Ben left.");
        assertThat(paragraphs).extracting(Paragraph::at).containsExactly(0, 16);
        assertThat(paragraphs.getFirst().runs())
                .filteredOn(run -> run.number() != null)
                .singleElement()
                .satisfies(
                        run -> assertThat(run.pieces()).extracting(Piece::text).containsExactly("said"));
        assertThat(pieces(paragraphs.getFirst()))
                .filteredOn(piece -> piece.style().contains("source"))
                .extracting(Piece::text)
                .containsExactly("Ada");
    }

    @Example
    void anExcerptShowsItsStatementAsChosen() {
        StatementAnswer statement =
                statement(6, List.of(span(102, 105), span(106, 110), span(111, 113), span(111, 113), span(112, 113)));
        AnnotatedText excerpt = TextCutter.excerpt("x Ada said so.", 100, statement);

        assertThat(pieces(excerpt.paragraphs().getFirst()))
                .filteredOn(piece -> piece.style().contains("on-q"))
                .extracting(Piece::text)
                .containsExactly("said");
    }

    private static SpanAnswer span(int start, int end) {
        return new SpanAnswer(start, end, null, null, null);
    }

    private static List<Piece> pieces(Paragraph paragraph) {
        List<Piece> pieces = new ArrayList<>();
        paragraph.runs().forEach(run -> pieces.addAll(run.pieces()));
        return pieces;
    }
}
