package org.dixit.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dixit.archive.Along;
import org.jspecify.annotations.Nullable;

/// What the query selects of the node or the connection that is being resolved, so that one read can bring what
/// would be asked for next, and leave out what would not. Where a query goes the plain way nothing is known: then
/// rows are read whole, and what was not brought is read when it is asked for.
///
/// @param ofStatements how much of statements to read for it, where its nodes are statements
/// @param ofArticles   the components of [ArticleRow] and its revision to read for it beside the keys, where its nodes
///                     are articles, `null` for all
/// @param ofActors     the components of [ActorRow] to read for it beside the key, where its nodes are actors,
///                     `null` for all
/// @param edge         the fields that are selected of the edges, `null` where they are not known
public record Wanted(
        Along ofStatements,
        @Nullable Set<String> ofArticles,
        @Nullable Set<String> ofActors,
        @Nullable Set<String> edge) {

    /// Nothing is known to be selected.
    public static final Wanted UNKNOWN = new Wanted(Along.NOTHING, null, null, null);

    private static final ThreadLocal<Wanted> NOW = ThreadLocal.withInitial(() -> UNKNOWN);

    private static final ThreadLocal<Optional<Consumer<Object>>> AHEAD = ThreadLocal.withInitial(Optional::empty);

    /// Which components of a statement's row its fields are made of; a field that is not here takes the whole row.
    private static final Map<String, Set<String>> STATEMENT = components(
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
            Set.of(
                    "dated",
                    "position",
                    "kind",
                    "speechAct",
                    "polarity",
                    "certainty",
                    "realized",
                    "confidence",
                    "rule",
                    "cue",
                    "condition"),
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

    /// The same of an article's.
    private static final Map<String, Set<String>> ARTICLE = components(
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
            Set.of(
                    "url",
                    "title",
                    "publisher",
                    "author",
                    "publishedAt",
                    "receivedAt",
                    "dated",
                    "language",
                    "analysed",
                    "notAnalysed"),
            Map.of("revisionNumber", Set.of("number"), "length", Set.of("codePoints"), "current", Set.of("shown")));

    /// The same of an actor's.
    private static final Map<String, Set<String>> ACTOR =
            components(Set.of("id", "__typename"), Set.of("name", "kind", "named"), Map.of());

    /// What a connection is asked for, or a single node, which has neither number nor edges.
    ///
    /// @param total whether the number of all is selected
    /// @param edge  the fields that are selected of the edges
    /// @param nodes the fields that are selected of the nodes, each with those that are selected of it
    public static Wanted of(boolean total, Set<String> edge, Map<String, Set<String>> nodes) {
        Set<String> article = nodes.get("article");
        return new Wanted(
                new Along(
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
            Set<String> without, Set<String> alike, Map<String, Set<String>> others) {
        Map<String, Set<String>> components = new HashMap<>(others);
        without.forEach(field -> components.put(field, Set.of()));
        alike.forEach(field -> components.put(field, Set.of(field)));
        return Map.copyOf(components);
    }

    /// What is selected of what this thread resolves.
    static Wanted now() {
        return NOW.get();
    }

    /// Says what is selected of what this thread resolves next.
    public void announce() {
        NOW.set(this);
    }

    /// Says who asks for fields of the node that this thread resolves next [#ahead], `null` for nobody.
    public static void announceAhead(@Nullable Consumer<Object> asks) {
        AHEAD.set(Optional.ofNullable(asks));
    }

    /// Has the query's first field that is [ByKey] asked of a node of which only the key is known, while the read of
    /// the node itself waits to go with it. What comes of it, a failure too, is kept by the node's [Siblings] until
    /// the field is asked in its turn.
    static void ahead(Object node) {
        Optional<Consumer<Object>> asks = AHEAD.get();
        announceAhead(null);
        asks.ifPresent(ask -> ask.accept(node));
    }

    /// Whether the field is selected of the edges, or may be.
    boolean asksOfEdges(String field) {
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
