package org.dixit.graphql.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.read.ArticleRow;
import org.dixit.archive.read.ParticipantRow;
import org.dixit.archive.read.StatementReads;
import org.dixit.archive.read.StatementReads.ParticipantSelection;
import org.dixit.archive.read.StatementReads.Scope;
import org.dixit.archive.read.StatementRow;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.filter.ActorFilter;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.filter.StatementOrder;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.selection.SelectedFields;
import org.dixit.vocabulary.StatementRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of statements that take another read, done once for all siblings.
@GraphQLApi
@RegisterForReflection
public class StatementFields {

    private final ActorReads actors;
    private final ArticleReads articles;
    private final StatementReads statements;
    private final StatementConnections connections;

    StatementFields(
            ActorReads actors, ArticleReads articles, StatementReads statements, StatementConnections connections) {
        this.actors = actors;
        this.articles = articles;
        this.statements = statements;
        this.connections = connections;
    }

    /// The article that contains the statement.
    @NonNull
    @Description("The article that contains it.")
    public ArticleView article(@Source StatementView statement) {
        if (statement.row().article() != null) {
            return Objects.requireNonNull(statement
                    .siblings()
                    .load("article", StatementFields::articles)
                    .get(statement.row().articleId()));
        }
        return statement
                .siblings()
                .require(
                        "article",
                        statement.row(),
                        StatementRow::articleId,
                        keys -> ArticleView.views(articles.byIds(keys)));
    }

    private static Map<UUID, ArticleView> articles(List<StatementRow> rows) {
        Map<UUID, ArticleRow> articles = new HashMap<>();
        for (StatementRow row : rows) {
            articles.put(row.articleId(), Objects.requireNonNull(row.article()));
        }
        return ArticleView.views(articles);
    }

    /// The revision that contains the statement.
    @NonNull
    @Description("The revision that contains the statement.")
    public RevisionView revision(@Source StatementView statement) {
        return statement
                .siblings()
                .require(
                        "revision",
                        statement.row(),
                        StatementRow::revisionId,
                        keys -> RevisionView.views(articles.revisionsByIds(keys)));
    }

    /// The speaker; null if the text does not identify one.
    @Description("The speaker; null if the text does not name one or leaves it open (see speakerCandidates).")
    public @Nullable ActorView speaker(@Source StatementView statement) {
        return statement
                .siblings()
                .load("speaker", this::speakers)
                .get(statement.row().speakerId());
    }

    private Map<UUID, ActorView> speakers(List<StatementRow> rows) {
        Map<UUID, ActorRow> speakers = new HashMap<>();
        Set<UUID> unread = new LinkedHashSet<>();
        for (StatementRow row : rows) {
            UUID key = row.speakerId();
            ActorRow speaker = row.speaker();
            if (speaker != null) {
                speakers.put(key, speaker);
            } else if (key != null) {
                unread.add(key);
            }
        }
        if (!unread.isEmpty()) {
            speakers.putAll(actors.speakers(List.copyOf(unread)));
        }
        return ActorView.views(speakers);
    }

    /// The possible speakers, the likeliest first, if the text leaves open who spoke; empty if there is a speaker.
    @NonNull
    @Description(
            "The possible speakers, the most likely first, if the text leaves it open; empty if there is a speaker.")
    public ParticipantConnection.Connection speakerCandidates(
            @Source StatementView statement,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the actors that match this filter.") @Nullable
                    ActorFilter filter) {
        return participants(
                StatementRole.SPEAKER_CANDIDATE,
                statement,
                filter,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.PARTICIPANTS, Sort.FILED));
    }

    /// The actors who made the statement together with the speaker.
    @NonNull
    @Description("The actors that made the statement together with the speaker.")
    public ParticipantConnection.Connection coSpeakers(
            @Source StatementView statement,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the actors that match this filter.") @Nullable
                    ActorFilter filter) {
        return participants(
                StatementRole.CO_SPEAKER,
                statement,
                filter,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.PARTICIPANTS, Sort.FILED));
    }

    /// The actors whom the statement is addressed to.
    @NonNull
    @Description("The actors that the statement is addressed to.")
    public ParticipantConnection.Connection addressees(
            @Source StatementView statement,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the actors that match this filter.") @Nullable
                    ActorFilter filter) {
        return participants(
                StatementRole.ADDRESSEE,
                statement,
                filter,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.PARTICIPANTS, Sort.FILED));
    }

    /// The actors whom the statement is about.
    @NonNull
    @Description("The actors that the statement is about.")
    public ParticipantConnection.Connection mentions(
            @Source StatementView statement,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the actors that match this filter.") @Nullable
                    ActorFilter filter) {
        return participants(
                StatementRole.MENTIONED,
                statement,
                filter,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.PARTICIPANTS, Sort.FILED));
    }

    private ParticipantConnection.Connection participants(
            StatementRole role, StatementView statement, @Nullable ActorFilter filter, PageRequest page) {
        SelectedFields wanted = SelectedFields.current();
        ParticipantSelection parts = new ParticipantSelection(
                role, ActorFilter.criteria(filter), wanted.selectsEdgeField("span"), wanted.ofActors());
        Map<UUID, ParticipantConnection.Connection> participants =
                statement.siblings().load(List.of(parts, page), rows -> participants(parts, rows, page));
        return Objects.requireNonNull(participants.get(statement.row().id()));
    }

    private Map<UUID, ParticipantConnection.Connection> participants(
            ParticipantSelection parts, List<StatementRow> rows, PageRequest page) {
        Map<UUID, UUID> revisions = new LinkedHashMap<>();
        rows.forEach(row -> revisions.put(row.id(), row.revisionId()));
        List<UUID> keys = List.copyOf(revisions.keySet());
        Map<UUID, Slice<ParticipantRow>> found = statements.participants(parts, keys, page);
        return ParticipantConnection.factory(found, revisions)
                .connections(
                        keys, found, page, some -> statements.participantCounts(parts.role(), some, parts.criteria()));
    }

    /// The statement whose content contains this one; null at the top of a chain.
    @Description("The statement whose content reports this one; null at the top of an attribution chain.")
    public @Nullable StatementView reportedBy(@Source StatementView statement) {
        return statement
                .siblings()
                .find(
                        "reportedBy",
                        statement.row(),
                        StatementRow::reportedById,
                        keys -> StatementView.views(statements.byIds(keys)));
    }

    /// The statements contained in the content of this one.
    @NonNull
    @Description("The statements that are reported in the content of this one.")
    public StatementView.Connection reports(
            @Source StatementView statement,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("orderBy") @Description("The order of the items. The default is POSITION.") @Nullable
                    StatementOrder orderBy) {
        StatementConnections.StatementArguments arguments =
                connections.arguments(Scope.REPORTED_BY, first, after, last, before, filter, orderBy);
        return statement
                .siblings()
                .require(
                        arguments, statement.row(), StatementRow::id, keys -> connections.connections(arguments, keys));
    }
}
