package org.dixit.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dixit.text.Span;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.Extraction.AmbiguousMention;
import org.dixit.vocabulary.Extraction.FoundActor;
import org.dixit.vocabulary.Extraction.FoundMention;
import org.dixit.vocabulary.Extraction.FoundRole;
import org.dixit.vocabulary.Extraction.FoundStatement;
import org.dixit.vocabulary.Extraction.RoleInStatement;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;

/// Writes the statements of an article as a line of JSON, with spans as `[start, end]` in code points.
final class StatementsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final Extraction extraction;
    private final JsonGenerator json;

    private StatementsJson(Extraction extraction, JsonGenerator json) {
        this.extraction = extraction;
        this.json = json;
    }

    /// Returns the line for an article that was analysed.
    ///
    /// @param id as JSON
    static ByteArrayOutputStream line(String id, Extraction extraction) {
        return write(json -> {
            StatementsJson writer = new StatementsJson(extraction, json);
            json.writeFieldName("id");
            json.writeRawValue(id);
            json.writeStringField("extractor", extraction.extractor());
            writer.writeStatements();
            writer.writeActors();
            writer.writeAmbiguous();
        });
    }

    /// Returns the line for an article that could not be read or analysed.
    ///
    /// @param id as JSON, or `null` if it is not known
    static ByteArrayOutputStream error(@Nullable String id, int lineNumber, String error) {
        return write(json -> {
            json.writeFieldName("id");
            json.writeRawValue(id == null ? "null" : id);
            json.writeNumberField("line", lineNumber);
            json.writeStringField("error", error);
        });
    }

    private interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    private static ByteArrayOutputStream write(Fields fields) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }

    private void writeStatements() throws IOException {
        json.writeArrayFieldStart("statements");
        for (FoundStatement statement : extraction.statements()) {
            json.writeStartObject();
            writeAttribution(statement);
            writeForce(statement);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeAttribution(FoundStatement statement) throws IOException {
        json.writeArrayFieldStart("content");
        for (Span span : statement.content()) {
            write(span);
        }
        json.writeEndArray();
        write("cue", statement.cue());
        write("source", statement.source());
        RoleInStatement speaker = first(statement, StatementRole.SPEAKER);
        FoundActor actor = speaker == null ? null : extraction.actors().get(speaker.actor());
        json.writeStringField("speaker", actor == null ? null : actor.name());
        if (speaker != null) {
            json.writeNumberField("speakerActor", speaker.actor());
        }
        writeNumbers("speakerCandidates", statement.actors(StatementRole.SPEAKER_CANDIDATE));
        json.writeStringField("type", statement.kind().name());
        RoleInStatement addressee = first(statement, StatementRole.ADDRESSEE);
        write("addressee", addressee == null ? null : addressee.span());
        if (addressee != null) {
            json.writeNumberField("addresseeActor", addressee.actor());
        }
        json.writeArrayFieldStart("mentions");
        for (RoleInStatement role : statement.roles()) {
            if (role.role() == StatementRole.MENTIONED) {
                json.writeNumber(role.actor());
            }
        }
        json.writeEndArray();
    }

    private void writeForce(FoundStatement statement) throws IOException {
        json.writeStringField("polarity", statement.polarity().name());
        json.writeStringField("speechAct", statement.speechAct().name());
        json.writeStringField("certainty", statement.certainty().name());
        json.writeBooleanField("realized", statement.realized());
        write("condition", statement.condition());
        Integer reporter = statement.reportedBy();
        if (reporter == null) {
            json.writeNullField("nestedIn");
        } else {
            json.writeNumberField("nestedIn", reporter);
        }
        json.writeNumberField("confidence", statement.confidence());
        json.writeStringField("rule", statement.rule());
    }

    private static @Nullable RoleInStatement first(FoundStatement statement, StatementRole wanted) {
        return statement.roles().stream()
                .filter(role -> role.role() == wanted)
                .findFirst()
                .orElse(null);
    }

    private void writeActors() throws IOException {
        json.writeArrayFieldStart("actors");
        for (FoundActor actor : extraction.actors()) {
            json.writeStartObject();
            json.writeStringField("name", actor.name());
            json.writeStringField("type", actor.kind().name());
            json.writeBooleanField("named", actor.named());
            writeStrings("names", actor.names());
            writeStrings("roles", actor.roles().stream().map(FoundRole::title).toList());
            json.writeArrayFieldStart("mentions");
            for (FoundMention mention : actor.mentions()) {
                write(mention.span());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeAmbiguous() throws IOException {
        json.writeArrayFieldStart("ambiguous");
        for (AmbiguousMention mention : extraction.ambiguous()) {
            json.writeStartObject();
            write("mention", mention.span());
            json.writeStringField("kind", mention.kind().name());
            writeNumbers("candidates", mention.candidates());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeNumbers(String field, List<Integer> numbers) throws IOException {
        json.writeArrayFieldStart(field);
        for (int number : numbers) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    private void writeStrings(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void write(String field, @Nullable Span span) throws IOException {
        json.writeFieldName(field);
        if (span == null) {
            json.writeNull();
        } else {
            write(span);
        }
    }

    private void write(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }
}
