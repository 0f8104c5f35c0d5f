package org.dixit.graphql.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Answers are written like those of Jackson.
class JsonWriterTest {

    private static final ObjectMapper JACKSON = new ObjectMapper();

    private static void same(Object value) throws JsonProcessingException {
        assertThat(JsonWriter.of(value).toString(UTF_8)).isEqualTo(JACKSON.writeValueAsString(value));
    }

    @Test
    void everyCharacterIsWrittenLikeJacksonAtAnyPosition() throws Exception {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x3000 ? 1 : 0x101) {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                continue;
            }
            for (int before : point < 0x100 ? new int[] {0, 1, 6, 7, 8, 9, 15, 16} : new int[] {0, 7}) {
                same("x".repeat(before) + Character.toString(point) + "y".repeat(9));
            }
        }
    }

    @Test
    void randomTextsAreWrittenLikeJackson() throws Exception {
        Random random = new Random(4);
        String some = "abc “\"\\\n\t\u0000\u001f\u007f\u0080éß你\uD83D\uDE00/<>&'";
        int[] points = some.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            int[] text = random.ints(random.nextInt(40), 0, points.length)
                    .map(at -> points[at])
                    .toArray();
            same(new String(text, 0, text.length));
        }
    }

    @Test
    void valuesOfEveryTypeAreWrittenLikeJackson() throws Exception {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("nothing", null);
        all.put("\"odd\\\n", "key");
        all.put("truth", List.of(true, false));
        all.put("integers", List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, Long.MIN_VALUE));
        all.put("fractions", List.of(0.5, -0.0, 1e-7, 1e300, 0.1 + 0.2));
        all.put("empty", List.of("", List.of(), Map.of(), new ArrayList<>(), Collections.emptyMap()));
        all.put("lists", new ArrayList<>(Arrays.asList(1, null, new ArrayList<>(List.of("a", "b")))));
        same(all);
        same(List.of(all, all));
    }

    @Test
    void aLongAnswerIsComplete() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            texts.add("“Text” number %d, \"quoted\"".formatted(i).repeat(i % 40));
        }
        same(texts);
        same(List.of("short again"));
    }

    @Test
    void halfASurrogatePairIsAnEscape() {
        assertThat(JsonWriter.of("a\uD83Db").toString(UTF_8)).isEqualTo("\"a\\uD83Db\"");
        assertThat(JsonWriter.of("a\uDE00").toString(UTF_8)).isEqualTo("\"a\\uDE00\"");
    }

    @Test
    void nothingLongerThanAllowedIsWritten() {
        List<String> texts = Collections.nCopies(1_000, "x".repeat(97));
        int length = 100_001;
        assertThat(JsonWriter.of(texts, length).length()).isEqualTo(length);
        assertThatThrownBy(() -> JsonWriter.of(texts, length - 1)).isInstanceOf(JsonWriter.TooLong.class);
        assertThatThrownBy(() -> JsonWriter.of("long", 3)).isInstanceOf(JsonWriter.TooLong.class);
        assertThat(JsonWriter.of("next", 6).toString(UTF_8)).isEqualTo("\"next\"");
    }

    @Test
    void valuesWithoutAJsonFormAreRefused() {
        assertThatThrownBy(() -> JsonWriter.of(new Object()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no JSON");
        assertThat(JsonWriter.of(1).toString(UTF_8)).isEqualTo("1");
    }
}
