package org.dixit.graphql.http;

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
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;

/// Refuses directives that graphql-java builds into every schema and this service does not support, as those that no
/// schema has.
final class Unsupported extends NodeVisitorStub {

    private static final Set<String> NAMES = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private final List<Failure> found = new ArrayList<>();

    private Unsupported() {}

    /// An error for each such directive of a document.
    static List<Failure> directives(Document document) {
        Unsupported visitor = new Unsupported();
        new NodeTraverser().preOrder(visitor, document);
        return visitor.found;
    }

    @Override
    @SuppressWarnings("rawtypes") // the type of the visitor
    public TraversalControl visitDirective(Directive directive, TraverserContext<Node> context) {
        if (NAMES.contains(directive.getName())) {
            found.add(new Failure(
                    "Unknown directive '" + directive.getName() + "'",
                    List.of(directive.getSourceLocation()),
                    null,
                    Code.BAD_USER_INPUT));
        }
        return TraversalControl.CONTINUE;
    }
}
