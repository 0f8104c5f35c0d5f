package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.graphql.Code;
import org.junit.jupiter.api.Test;

/// What the README promises of errors and limits is what the code says.
class PromisesTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void theReadmeListsEveryCodeOfErrorsAndNoOther() throws IOException {
        String readme = readme();
        int head = readme.indexOf("| code | what it means |");
        String table = readme.substring(head, readme.indexOf("\n\n", head));

        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                        .matcher(table)
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        Arrays.stream(Code.values()).map(Enum::name).toList());
    }

    @Test
    void theReadmeListsEveryLimitWithItsDefault() throws IOException {
        Map<String, String> said = Pattern.compile("(?m)^\\| `DIXIT_GRAPHQL_(\\w+)` \\|.*\\| `(\\w+)` \\|$")
                .matcher(readme())
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (a, b) -> a, TreeMap::new));
        Map<String, String> limits = Arrays.stream(Limits.class.getMethods())
                .filter(limit -> limit.isAnnotationPresent(WithDefault.class))
                .collect(Collectors.toMap(
                        PromisesTest::variable,
                        limit -> limit.getAnnotation(WithDefault.class).value(),
                        (a, b) -> a,
                        TreeMap::new));

        assertThat(said).isEqualTo(limits);
    }

    private static String variable(Method limit) {
        return limit.getName().replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
    }
}
