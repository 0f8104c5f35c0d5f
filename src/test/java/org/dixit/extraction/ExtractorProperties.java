package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.Extraction.AmbiguousMention;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundMention;
import org.dixit.vocabulary.Extraction.FoundRole;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.StatementKind;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;

/// Properties that hold for every text.
class ExtractorProperties {

    private static final Extractor EXTRACTOR = new Extractor(EnglishGrammar.load());
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
    void anyTextGivesAWellFormedExtraction(@ForAll("anything") String text) {
        checkForm(text, EXTRACTOR.extract(text));
    }

    @Example
    void everyPairGivesAWellFormedExtraction() {
        PAIRS.forEach(pair -> checkForm(pair.text(), EXTRACTOR.extract(pair.text())));
    }

    private static void checkForm(String text, Extraction found) {
        int length = new CodePoints(text).count();
        for (int i = 0; i < found.statements().size(); i++) {
            checkStatement(found, i, length);
        }
        assertThat(found.statements().stream().map(ExtractorProperties::begin).toList())
                .isSorted();
        for (FoundActor actor : found.actors()) {
            checkActor(actor, found.actors().size(), length);
        }
        assertThat(found.actors().stream()
                        .map(actor -> actor.mentions().getFirst().span().start())
                        .toList())
                .isSorted();
        for (AmbiguousMention mention : found.ambiguous()) {
            check(mention.span(), length);
            assertThat(mention.candidates()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(mention.candidates())
                    .allMatch(actor -> actor < found.actors().size());
        }
    }

    private static void checkStatement(Extraction found, int index, int length) {
        FoundStatement statement = found.statements().get(index);
        statement.content().forEach(span -> check(span, length));
        check(statement.cue(), length);
        check(statement.source(), length);
        check(statement.condition(), length);
        assertThat(inOrder(statement.content())).isTrue();
        assertThat(statement.confidence()).isBetween(0.001, 0.999);
        assertThat(statement.rule()).isNotBlank();
        assertThat(statement.cue() == null && statement.kind() == StatementKind.INDIRECT)
                .as("an indirect statement without a cue")
                .isFalse();
        checkRoles(statement, found.actors().size(), length);
        Integer outer = statement.reportedBy();
        if (outer != null) {
            List<Span> around = found.statements().get(outer).content();
            Span cue = statement.cue();
            assertThat(outer).isNotEqualTo(index);
            assertThat(around)
                    .anyMatch(whole -> cue != null && whole.contains(cue)
                            || statement.content().stream().anyMatch(whole::contains));
        }
    }

    private static int begin(FoundStatement statement) {
        Span source = statement.source();
        Span cue = statement.cue();
        int begin = statement.content().getFirst().start();
        begin = source == null ? begin : Math.min(begin, source.start());
        return cue == null ? begin : Math.min(begin, cue.start());
    }

    private static void checkRoles(FoundStatement statement, int actors, int length) {
        statement.roles().forEach(role -> check(role.span(), length));
        assertThat(statement.roles()).allMatch(role -> 0 <= role.actor() && role.actor() < actors);
        for (StatementRole role : StatementRole.values()) {
            assertThat(statement.actors(role)).doesNotHaveDuplicates();
        }
        int speakers = statement.actors(StatementRole.SPEAKER).size();
        assertThat(speakers).isLessThanOrEqualTo(1);
        assertThat(statement.actors(StatementRole.CO_SPEAKER).isEmpty() || speakers == 1)
                .isTrue();
        assertThat(statement.actors(StatementRole.SPEAKER_CANDIDATE).isEmpty() || speakers == 0)
                .isTrue();
    }

    private static void checkActor(FoundActor actor, int actors, int length) {
        assertThat(actor.name()).isNotBlank();
        assertThat(actor.names()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(actor.mentions()).isNotEmpty();
        assertThat(actor.mentions().stream().map(FoundMention::span).toList()).doesNotHaveDuplicates();
        for (FoundMention mention : actor.mentions()) {
            check(mention.span(), length);
            assertThat(mention.confidence()).isBetween(0.001, 1.0);
        }
        for (FoundRole role : actor.roles()) {
            check(role.span(), length);
            assertThat(role.title()).isNotBlank();
            assertThat(role.affiliation() == null || role.affiliation() < actors)
                    .isTrue();
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

    /// A paragraph without words in front moves every span and changes nothing else.
    @Example
    void paragraphInFrontMovesTheSpans() {
        String front = "😀\n\n";
        int shift = front.codePointCount(0, front.length());
        for (Golden pair : PAIRS) {
            List<FoundStatement> alone = EXTRACTOR.extract(pair.text()).statements();
            List<FoundStatement> moved = EXTRACTOR.extract(front + pair.text()).statements();

            assertThat(moved.stream().map(FoundStatement::content).toList())
                    .as(pair.name())
                    .isEqualTo(alone.stream()
                            .map(s -> s.content().stream()
                                    .map(c -> moved(c, shift))
                                    .toList())
                            .toList());
            assertThat(moved.stream().map(FoundStatement::speechAct).toList())
                    .isEqualTo(alone.stream().map(FoundStatement::speechAct).toList());
        }
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    @Property(tries = 100)
    void analysingTwiceIsEqual(@ForAll("anything") String text) {
        assertThat(EXTRACTOR.extract(text)).isEqualTo(EXTRACTOR.extract(text));
    }

    /// Contents and cues of each article stay; who "he" is may depend on what stands before.
    @Property(tries = 150)
    void twoArticlesJoinedByABlankLineHaveTheStatementsOfEach(
            @ForAll("pairs") Golden first, @ForAll("pairs") Golden second) {
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
