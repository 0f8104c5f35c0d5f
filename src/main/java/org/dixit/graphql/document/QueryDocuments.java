package org.dixit.graphql.document;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.Limits;
import org.jspecify.annotations.Nullable;

/// Parses and validates query texts, each of them once: the same text gives the same [Document] object as long as it
/// is cached. Both the endpoints and the engine take their documents from here.
@Singleton
public class QueryDocuments implements PreparsedDocumentProvider {

    private static final Pattern RULE = Pattern.compile("^Validation error \\([^)]*\\) : ");

    /// Words of a query that are too long to be repeated in a message.
    private static final Pattern LONG_WORD = Pattern.compile("[^\\s'\"]{101,}");

    private static final int LONGEST_MESSAGE = 1_000;

    /// The errors that [ValueErrors] explains better.
    private static final Set<ValidationErrorClassification> OF_VALUES = Set.of(
            ValidationErrorType.WrongType,
            ValidationErrorType.BadValueForDefaultArg,
            ValidationErrorType.MissingFieldArgument,
            ValidationErrorType.MissingDirectiveArgument,
            ValidationErrorType.NullValueForNonNullArgument);

    private final GraphQLSchema schema;
    private final Limits limits;
    private final ParserOptions options;
    private final QueryCache<PreparedQuery> memory = QueryCache.ofQueries();

    QueryDocuments(GraphQLSchema schema, Limits limits) {
        this.schema = schema;
        this.limits = limits;
        this.options = ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .captureSourceLocation(true)
                .maxTokens(limits.maxTokens())
                .build();
    }

    /// Registers this as the engine's source of documents.
    void configure(@Observes GraphQL.Builder builder) {
        ParserOptions.setDefaultOperationParserOptions(options);
        builder.preparsedDocumentProvider(this);
    }

    /// Returns the query of a text, from the cache if it was asked for before.
    public PreparedQuery prepare(String text) {
        PreparedQuery known = memory.get(text);
        if (known != null) {
            return known;
        }
        PreparedQuery read = read(text);
        return memory.put(text, read, read.weight());
    }

    /// Returns the document that was prepared for the request.
    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparedQuery prepared = input.getGraphQLContext().get(PreparedQuery.class);
        return CompletableFuture.completedFuture(prepared.entry());
    }

    private PreparedQuery read(String text) {
        try {
            Document document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .locale(Locale.ROOT)
                    .build());
            ApiError excess = QuerySize.excess(document, limits);
            if (excess != null) {
                return PreparedQuery.invalid(text, List.of(excess));
            }
            ApiError optional = rootError(document);
            if (optional != null) {
                return PreparedQuery.invalid(text, List.of(optional));
            }
            List<ApiError> unsupported = UnsupportedDirectives.directives(document);
            if (!unsupported.isEmpty()) {
                return PreparedQuery.invalid(text, unsupported);
            }
            List<ValidationError> errors = ParseAndValidate.validate(schema, document, Locale.ROOT);
            if (!errors.isEmpty()) {
                return PreparedQuery.invalid(text, named(errors, document));
            }
            QueryCost cost = new QueryCost(document, schema);
            ApiError sizeError = QuerySize.excess(cost);
            return sizeError == null
                    ? new PreparedQuery(text, new PreparsedDocumentEntry(document), cost)
                    : PreparedQuery.invalid(text, List.of(sizeError));
        } catch (InvalidSyntaxException e) {
            return PreparedQuery.invalid(text, List.of(unparsed(e)));
        }
    }

    /// Returns an error if a directive may leave out the root of a subscription, which has exactly one field whatever
    /// the variables are (GraphQL, 5.2.4.1). The engine's own check fails if a directive leaves no field.
    private @Nullable ApiError rootError(Document document) {
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
                .map(selection -> new ApiError(
                        "the root of a subscription takes neither @skip nor @include",
                        List.of(((Node<?>) selection).getSourceLocation()),
                        null,
                        ErrorCode.BAD_USER_INPUT))
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
                        ErrorCode.TOO_LARGE,
                        "the query has more than the " + limits.maxTokens() + " tokens that are allowed",
                        e);
            case ParseCancelledTooManyCharsException _ ->
                failure(
                        ErrorCode.TOO_LARGE,
                        "the query has more than the " + options.getMaxCharacters() + " characters that are allowed",
                        e);
            case ParseCancelledTooDeepException _ ->
                failure(ErrorCode.TOO_DEEP, "the query is nested too deeply to be parsed", e);
            default -> failure(ErrorCode.BAD_USER_INPUT, syntax(e), e);
        };
    }

    private static ApiError failure(ErrorCode code, String message, InvalidSyntaxException e) {
        return new ApiError(message, locations(e), null, code);
    }

    /// Returns the message of a syntax error without the name of the parser generator.
    private static String syntax(InvalidSyntaxException e) {
        String message = e.getMessage();
        return message == null ? "the query cannot be parsed" : shortened(message.replace("ANTLR error ", ""));
    }

    /// Truncates the words of a query that a message repeats, and the message itself if it repeats many.
    private static String shortened(String message) {
        String words =
                LONG_WORD.matcher(message).replaceAll(word -> Matcher.quoteReplacement(ApiError.shown(word.group())));
        return words.length() <= LONGEST_MESSAGE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_MESSAGE / 2)) + "…";
    }

    private static @Nullable List<graphql.language.SourceLocation> locations(InvalidSyntaxException e) {
        return e.getLocation() == null ? null : List.of(e.getLocation());
    }

    private List<ApiError> named(List<ValidationError> errors, Document document) {
        Predicate<ValidationError> ofValues = error -> OF_VALUES.contains(error.getValidationErrorType());
        List<ApiError> valueErrors = errors.stream().anyMatch(ofValues) ? ValueErrors.of(document, schema) : List.of();
        Stream<ValidationError> others =
                valueErrors.isEmpty() ? errors.stream() : errors.stream().filter(ofValues.negate());
        return Stream.concat(others.map(QueryDocuments::named), valueErrors.stream())
                .toList();
    }

    private static ApiError named(ValidationError error) {
        String message = shortened(RULE.matcher(error.getMessage()).replaceFirst(""));
        return new ApiError(message, error.getLocations(), null, ErrorCode.BAD_USER_INPUT);
    }
}
