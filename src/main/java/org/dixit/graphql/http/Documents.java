package org.dixit.graphql.http;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;
import org.jspecify.annotations.Nullable;

/// Query texts as documents, each parsed and validated once: the same text gives the same [Document] object as long as
/// it is remembered. Whoever takes requests and the engine take their documents from here.
@ApplicationScoped
public class Documents implements PreparsedDocumentProvider {

    private static final Pattern RULE = Pattern.compile("^Validation error \\([^)]*\\) : ");

    private final GraphQLSchema schema;
    private final Limits limits;
    private final ParserOptions options;
    private final Memory<Prepared> memory = Memory.ofQueries();

    Documents(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
        this.options = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .captureSourceLocation(true)
                .maxTokens(limits.maxTokens())
                .build();
    }

    /// Becomes the engine's source of documents.
    void takeOver(@Observes GraphQL.Builder builder) {
        ParserOptions.setDefaultOperationParserOptions(options);
        builder.preparsedDocumentProvider(this);
    }

    /// What the text is, from memory where it was asked for before.
    Prepared prepare(String text) {
        Prepared known = memory.get(text);
        return known == null ? memory.put(text, read(text), text.length()) : known;
    }

    /// The document that was prepared for the request.
    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        Prepared prepared = input.getGraphQLContext().get(Prepared.class);
        return CompletableFuture.completedFuture(prepared.entry());
    }

    private Prepared read(String text) {
        try {
            Document document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .locale(Locale.ROOT)
                    .build());
            Failure excess = Measure.excess(document, limits);
            if (excess != null) {
                return Prepared.broken(text, List.of(excess));
            }
            List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ROOT);
            return errors.isEmpty()
                    ? new Prepared(text, new PreparsedDocumentEntry(document), new Cost(document, schema))
                    : Prepared.broken(
                            text, errors.stream().map(Documents::named).toList());
        } catch (InvalidSyntaxException e) {
            return Prepared.broken(text, List.of(named(e)));
        }
    }

    private static GraphQLError named(InvalidSyntaxException e) {
        Code code = switch (e) {
            case ParseCancelledException _, ParseCancelledTooManyCharsException _ -> Code.TOO_LARGE;
            case ParseCancelledTooDeepException _ -> Code.TOO_DEEP;
            default -> Code.BAD_USER_INPUT;
        };
        String message = e.getMessage();
        return new Failure(message == null ? "" : message, locations(e), null, code);
    }

    private static @Nullable List<graphql.language.SourceLocation> locations(InvalidSyntaxException e) {
        return e.getLocation() == null ? null : List.of(e.getLocation());
    }

    private static Failure named(ValidationError error) {
        String message = RULE.matcher(error.getMessage()).replaceFirst("");
        return new Failure(message, error.getLocations(), null, Code.BAD_USER_INPUT);
    }
}
