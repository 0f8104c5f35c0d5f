package org.dixit.graphql.http;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SelectionSet;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorClassification;
import graphql.validation.ValidationErrorType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;
import org.jspecify.annotations.Nullable;

/// Query texts as documents, each parsed and validated once: the same text gives the same [Document] object as long as
/// it is remembered. Whoever takes requests and the engine take their documents from here.
@Singleton
public class Documents implements PreparsedDocumentProvider {

    private static final Pattern RULE = Pattern.compile("^Validation error \\([^)]*\\) : ");

    /// What [Misfits] tells better.
    private static final Set<ValidationErrorClassification> OF_VALUES = Set.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.BadValueForDefaultArg,
            ValidationErrorType.MissingFieldArgument,
            ValidationErrorType.MissingDirectiveArgument,
            ValidationErrorType.NullValueForNonNullArgument);

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
        if (known != null) {
            return known;
        }
        Prepared read = read(text);
        return memory.put(text, read, read.weight());
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
            Failure optional = optionalRoot(document);
            if (optional != null) {
                return Prepared.broken(text, List.of(optional));
            }
            List<Failure> unsupported = Unsupported.directives(document);
            if (!unsupported.isEmpty()) {
                return Prepared.broken(text, unsupported);
            }
            List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ROOT);
            if (!errors.isEmpty()) {
                return Prepared.broken(text, named(errors, document));
            }
            Cost cost = new Cost(document, schema);
            Failure broad = Measure.excess(cost);
            return broad == null
                    ? new Prepared(text, new PreparsedDocumentEntry(document), cost)
                    : Prepared.broken(text, List.of(broad));
        } catch (InvalidSyntaxException e) {
            return Prepared.broken(text, List.of(unparsed(e)));
        }
    }

    /// A subscription has one field at its root, whatever the variables are (GraphQL, 5.2.4.1). The engine's own check
    /// breaks down where a directive leaves none.
    private @Nullable Failure optionalRoot(Document document) {
        return document.getDefinitions().stream()
                .flatMap(definition -> switch (definition) {
                    case OperationDefinition operation
                    when operation.getOperation() == Operation.SUBSCRIPTION -> selections(operation.getSelectionSet());
                    case FragmentDefinition fragment
                    when fragment.getTypeCondition()
                            .getName()
                            .equals(schema.getSubscriptionType().getName()) -> selections(fragment.getSelectionSet());
                    default -> Stream.<DirectivesContainer<?>>empty();
                })
                .filter(selection -> selection.hasDirective("skip") || selection.hasDirective("include"))
                .findFirst()
                .map(selection -> new Failure(
                        "the root of a subscription takes neither @skip nor @include",
                        List.of(((Node<?>) selection).getSourceLocation()),
                        null,
                        Code.BAD_USER_INPUT))
                .orElse(null);
    }

    private static Stream<DirectivesContainer<?>> selections(SelectionSet set) {
        return set.getSelections().stream()
                .flatMap(selection -> Stream.concat(
                        Stream.<DirectivesContainer<?>>of((DirectivesContainer<?>) selection),
                        selection instanceof InlineFragment inner
                                ? selections(inner.getSelectionSet())
                                : Stream.empty()));
    }

    private GraphQLError unparsed(InvalidSyntaxException e) {
        return switch (e) {
            case ParseCancelledException _ ->
                failure(
                        Code.TOO_LARGE,
                        "the query has more than the " + limits.maxTokens() + " tokens that are taken",
                        e);
            case ParseCancelledTooManyCharsException _ ->
                failure(
                        Code.TOO_LARGE,
                        "the query has more than the " + options.getMaxCharacters() + " characters that are taken",
                        e);
            case ParseCancelledTooDeepException _ ->
                failure(Code.TOO_DEEP, "the query is nested too deep to be read", e);
            default -> failure(Code.BAD_USER_INPUT, syntax(e), e);
        };
    }

    private static Failure failure(Code code, String message, InvalidSyntaxException e) {
        return new Failure(message, locations(e), null, code);
    }

    /// Where the query is none, without the name of the parser's generator.
    private static String syntax(InvalidSyntaxException e) {
        String message = e.getMessage();
        return message == null ? "the query cannot be read" : message.replace("ANTLR error ", "");
    }

    private static @Nullable List<graphql.language.SourceLocation> locations(InvalidSyntaxException e) {
        return e.getLocation() == null ? null : List.of(e.getLocation());
    }

    private List<Failure> named(List<ValidationError> errors, Document document) {
        Predicate<ValidationError> ofValues = error -> OF_VALUES.contains(error.getValidationErrorType());
        List<Failure> misfits = errors.stream().anyMatch(ofValues) ? Misfits.of(document, schema) : List.of();
        Stream<ValidationError> others =
                misfits.isEmpty() ? errors.stream() : errors.stream().filter(ofValues.negate());
        return Stream.concat(others.map(Documents::named), misfits.stream()).toList();
    }

    private static Failure named(ValidationError error) {
        String message = RULE.matcher(error.getMessage()).replaceFirst("");
        return new Failure(message, error.getLocations(), null, Code.BAD_USER_INPUT);
    }
}
