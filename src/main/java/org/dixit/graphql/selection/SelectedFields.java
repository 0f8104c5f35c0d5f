package org.dixit.graphql.selection;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.read.ArticleRow;
import org.dixit.archive.read.StatementProjection;
import org.dixit.archive.read.StatementRow;
import org.jspecify.annotations.Nullable;

/// The fields that the query selects of the node or connection being resolved. With them, one read can fetch the data
/// needed next and skip the rest. If a query is not executed by plan, nothing is known: rows are then read
/// completely, and related data is read when it is requested.
///
/// @param ofStatements the parts of statements to read, if the nodes are statements
/// @param ofArticles   the components of [ArticleRow] and its revision to read besides the keys, if the nodes are
///                     articles; `null` for all
/// @param ofActors     the components of [ActorRow] to read besides the key, if the nodes are actors; `null` for all
/// @param edge         the selected fields of the edges; `null` if they are not known
public record SelectedFields(
        StatementProjection ofStatements,
        @Nullable Set<String> ofArticles,
        @Nullable Set<String> ofActors,
        @Nullable Set<String> edge) {

    /// The value used if the selection is not known.
    public static final SelectedFields UNKNOWN = new SelectedFields(StatementProjection.NOTHING, null, null, null);

    /// A field that is being resolved.
    ///
    /// @param fields  the selection of its value
    /// @param preload resolves a field of its value early ([#preload]); `null` if that is not possible
    private record Resolving(
            SelectedFields fields, @Nullable Consumer<Object> preload) {}

    private static final ScopedValue<Resolving> CURRENT = ScopedValue.newInstance();

    /// The components of a statement's row that each field is made of: a field and a component of the same name
    /// belong together, the others are listed here. A field missing here needs the whole row.
    private static final Map<String, Set<String>> STATEMENT = components(
            StatementRow.COMPONENTS,
            Set.of(
                    "id",
                    "__typename",
                    "speaker",
                    "coSpeakers",
                    "addressees",
                    "mentions",
                    "revision",
                    "reports",
                    "speakerCandidates"),
            Map.of(
                    "article",
                    Set.of("articleId"),
                    "content",
                    Set.of("content", "contentWords"),
                    "text",
                    Set.of("contentWords"),
                    "speakerSpan",
                    Set.of("source"),
                    "reportedBy",
                    Set.of("reportedById")));

    /// The same for an article's row.
    private static final Map<String, Set<String>> ARTICLE = components(
            ArticleRow.COMPONENTS,
            Set.of(
                    "id",
                    "__typename",
                    "text",
                    "revision",
                    "revisions",
                    "statements",
                    "actors",
                    "mentions",
                    "sources",
                    "appearances"),
            Map.of("revisionNumber", Set.of("number"), "length", Set.of("codePoints"), "current", Set.of("shown")));

    /// The same for an actor's row.
    private static final Map<String, Set<String>> ACTOR =
            components(ActorRow.COMPONENTS, Set.of("id", "__typename"), Map.of());

    /// Makes the selection of a connection, or of a single node, which has neither a total nor edges.
    ///
    /// @param total whether the total count is selected
    /// @param edge  the selected fields of the edges
    /// @param nodes the selected fields of the nodes, each with its own selected fields
    public static SelectedFields of(boolean total, Set<String> edge, Map<String, Set<String>> nodes) {
        Set<String> article = nodes.get("article");
        return new SelectedFields(
                new StatementProjection(
                        components(STATEMENT, nodes.keySet()),
                        true,
                        components(ACTOR, nodes.getOrDefault("speaker", Set.of())),
                        article != null,
                        article == null ? null : components(ARTICLE, article),
                        total),
                components(ARTICLE, nodes.keySet()),
                components(ACTOR, nodes.keySet()),
                edge);
    }

    private static Map<String, Set<String>> components(
            Set<String> alike, Set<String> without, Map<String, Set<String>> others) {
        Map<String, Set<String>> components = new HashMap<>();
        alike.forEach(field -> components.put(field, Set.of(field)));
        without.forEach(field -> components.put(field, Set.of()));
        components.putAll(others);
        return Map.copyOf(components);
    }

    /// The selection of the field that this thread is resolving.
    public static SelectedFields current() {
        return CURRENT.isBound() ? CURRENT.get().fields : UNKNOWN;
    }

    /// Resolves a field whose value has this selection.
    ///
    /// @param preload resolves a field of the next node early ([#preload]); `null` if that is not possible
    /// @return what the resolver returned
    public <T extends @Nullable Object, X extends Throwable> T resolve(
            @Nullable Consumer<Object> preload, ScopedValue.CallableOp<T, X> resolver) throws X {
        return ScopedValue.where(CURRENT, new Resolving(this, preload)).call(resolver);
    }

    /// Resolves the query's first [ByKey] field for a node of which only the key is known, so that the pending read
    /// of the node itself can share the round trip. The node's [SiblingLoader] keeps the result, or the failure,
    /// until the field is resolved in its turn.
    public static void preload(Object node) {
        Consumer<Object> preload = CURRENT.isBound() ? CURRENT.get().preload : null;
        if (preload != null) {
            preload.accept(node);
        }
    }

    /// Whether the field of the edges is selected, or may be.
    public boolean selectsEdgeField(String field) {
        return edge == null || edge.contains(field);
    }

    private static @Nullable Set<String> components(Map<String, Set<String>> known, Collection<String> fields) {
        Set<String> components = new HashSet<>();
        for (String field : fields) {
            Set<String> made = known.get(field);
            if (made == null) {
                return null;
            }
            components.addAll(made);
        }
        return components;
    }
}
