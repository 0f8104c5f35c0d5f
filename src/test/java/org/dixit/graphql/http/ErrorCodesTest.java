package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.dixit.graphql.error.ErrorCode;
import org.junit.jupiter.api.Test;

/// The error codes in the README are those of the code.
class ErrorCodesTest {

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void theReadmeListsExactlyTheErrorCodes() throws IOException {
        String readme = readme();
        int head = readme.indexOf("| code | meaning |");
        String table = readme.substring(head, readme.indexOf("\n\n", head));

        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                        .matcher(table)
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
    }
}
