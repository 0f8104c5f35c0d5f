package org.dixit.graphql.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The schema is committed, so that every change of it is seen in review and clients can compile against it.
@QuarkusTest
class SdlTest {

    private static final Path COMMITTED = Path.of("src/main/graphql/schema.graphql");

    @Test
    void theServedSchemaIsTheCommittedOne() throws IOException {
        String served = given().get("/graphql/schema.graphql").asString();
        if (Boolean.getBoolean("dixit.schema.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(COMMITTED)
                .as("If the change is meant: mvn test -Dtest=SdlTest -Ddixit.schema.write=true, and commit the file")
                .content()
                .isEqualTo(served);
    }
}
