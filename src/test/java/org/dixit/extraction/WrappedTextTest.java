package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An article that was wrapped at a column, as in mail, has the same statements as before.
class WrappedTextTest {

    private static final Extractor EXTRACTOR = new Extractor(EnglishGrammar.load());
    private static final Path SEED = Path.of("seeds", "000_7d4f572634b56776.txt");

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 100})
    void wrappedArticleHasTheSameStatements(int width) throws IOException {
        String text = Files.readString(SEED);

        assertThat(statements(wrapped(text, width))).isNotEmpty().isEqualTo(statements(text));
    }

    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String line : text.split("\n", -1)) {
            for (String word : line.split(" ", -1)) {
                if (column > 0 && column + 1 + word.length() > width) {
                    wrapped.append('\n');
                    column = 0;
                }
                wrapped.append(column > 0 ? " " : "").append(word);
                column += word.length() + (column > 0 ? 1 : 0);
            }
            wrapped.append('\n');
            column = 0;
        }
        return wrapped.toString();
    }

    private static List<String> statements(String text) {
        CodePoints codePoints = new CodePoints(text);
        List<String> found = new ArrayList<>();
        for (Extraction.FoundStatement statement : EXTRACTOR.extract(text).statements()) {
            List<@Nullable String> words = new ArrayList<>();
            statement.content().forEach(span -> words.add(words(text, codePoints, span)));
            words.add(words(text, codePoints, statement.cue()));
            words.add(words(text, codePoints, statement.source()));
            found.add(statement.speechAct() + " " + statement.kind() + " " + words);
        }
        return found;
    }

    private static @Nullable String words(String text, CodePoints codePoints, @Nullable Span span) {
        return span == null ? null : codePoints.chars(span).inOneLine(text);
    }
}
