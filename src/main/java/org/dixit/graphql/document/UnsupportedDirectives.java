package org.dixit.graphql.document;

import graphql.Directives;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;

/// Refuses directives that graphql-java builds into every schema but this service does not support, as if they were
/// unknown.
final class UnsupportedDirectives extends NodeVisitorStub {

    private static final Set<String> NAMES = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private final List<ApiError> found = new ArrayList<>();

    private UnsupportedDirectives() {}

    /// Returns an error for each such directive of a document.
    static List<ApiError> directives(Document document) {
        UnsupportedDirectives visitor = new UnsupportedDirectives();
        new NodeTraverser().preOrder(visitor, document);
        return visitor.found;
    }

    @Override
    @SuppressWarnings("rawtypes") // the type of the visitor
    public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
        if (NAMES.contains(directive.getName())) {
            found.add(new ApiError(
                    "Unknown directive '" + directive.getName() + "'",
                    List.of(directive.getSourceLocation()),
                    null,
                    ErrorCode.BAD_USER_INPUT));
        }
        return TraversalControl.CONTINUE;
    }
}
