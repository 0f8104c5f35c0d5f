package org.dixit.graphql;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.ActorReads;
import org.dixit.archive.ActorRow;
import org.dixit.archive.ArticleReads;
import org.dixit.archive.ArticleRow;
import org.dixit.archive.Page;
import org.dixit.archive.PartRow;
import org.dixit.archive.Slice;
import org.dixit.archive.Sort;
import org.dixit.archive.StatementReads;
import org.dixit.archive.StatementReads.Scope;
import org.dixit.archive.StatementReads.WhichParts;
import org.dixit.archive.StatementRow;
import org.dixit.extraction.StatementRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of statements that are read for all siblings at once.
@GraphQLApi
public class StatementFields {

    private final ActorReads actors;
    private final ArticleReads articles;
    private final StatementReads statements;
    private final StatementLevels levels;

    StatementFields(ActorReads actors, ArticleReads articles, StatementReads statements, StatementLevels levels) {
        this.actors = actors;
        this.articles = articles;
        this.statements = statements;
        this.levels = levels;
    }

    /// The article that it stands in.
    @NonNull
    @Description("The article that it stands in.")
    public ArticleView article(@Source StatementView statement) {
        if (statement.row().article() != null) {
            return Objects.requireNonNull(statement
                    .siblings()
                    .ask("article", StatementFields::articles)
                    .get(statement.row().articleId()));
        }
        return statement
                .siblings()
                .need(
                        "article",
                        statement.row(),
                        StatementRow::articleId,
                        keys -> ArticleView.level(articles.byIds(keys)));
    }

    private static Map<UUID, ArticleView> articles(List<StatementRow> rows) {
        Map<UUID, ArticleRow> articles = new HashMap<>();
        for (StatementRow row : rows) {
            articles.put(row.articleId(), Objects.requireNonNull(row.article()));
        }
        return ArticleView.level(articles);
    }

    /// The text that it stands in.
    @NonNull
    @Description("The text that it stands in.")
    public RevisionView revision(@Source StatementView statement) {
        return statement
                .siblings()
                .need(
                        "revision",
                        statement.row(),
                        StatementRow::revisionId,
                        keys -> RevisionView.level(articles.revisionsByIds(keys)));
    }

    /// Who said it; null where the text does not tell.
    @Description("Who said it; null where the text does not tell, or may mean one of speakerCandidates.")
    public @Nullable ActorView speaker(@Source StatementView statement) {
        return statement
                .siblings()
                .ask("speaker", this::speakers)
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
        return ActorView.level(speakers);
    }

    /// Who may have said it, the likeliest first, where the text does not settle who; empty where there is a speaker.
    @NonNull
    @Description(
            "Who may have said it, the likeliest first, where the text does not settle who; empty where there is a speaker.")
    public Participants.Connection speakerCandidates(
            @Source StatementView statement,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which of them.") @Nullable ActorFilter filter) {
        return participants(
                StatementRole.SPEAKER_CANDIDATE,
                statement,
                filter,
                Paging.page(first, after, last, before, Listed.PARTICIPANTS, Sort.FILED));
    }

    /// Who said it together with the speaker.
    @NonNull
    @Description("Who said it together with the speaker.")
    public Participants.Connection coSpeakers(
            @Source StatementView statement,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which of them.") @Nullable ActorFilter filter) {
        return participants(
                StatementRole.CO_SPEAKER,
                statement,
                filter,
                Paging.page(first, after, last, before, Listed.PARTICIPANTS, Sort.FILED));
    }

    /// Whom it was said to.
    @NonNull
    @Description("Whom it was said to.")
    public Participants.Connection addressees(
            @Source StatementView statement,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which of them.") @Nullable ActorFilter filter) {
        return participants(
                StatementRole.ADDRESSEE,
                statement,
                filter,
                Paging.page(first, after, last, before, Listed.PARTICIPANTS, Sort.FILED));
    }

    /// Whom it is about.
    @NonNull
    @Description("Whom it is about.")
    public Participants.Connection mentions(
            @Source StatementView statement,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which of them.") @Nullable ActorFilter filter) {
        return participants(
                StatementRole.MENTIONED,
                statement,
                filter,
                Paging.page(first, after, last, before, Listed.PARTICIPANTS, Sort.FILED));
    }

    private Participants.Connection participants(
            StatementRole role, StatementView statement, @Nullable ActorFilter filter, Page page) {
        Wanted wanted = Wanted.now();
        WhichParts parts =
                new WhichParts(role, ActorFilter.which(filter), wanted.asksOfEdges("span"), wanted.ofActors());
        Map<UUID, Participants.Connection> participants =
                statement.siblings().ask(List.of(parts, page), rows -> participants(parts, rows, page));
        return Objects.requireNonNull(participants.get(statement.row().id()));
    }

    private Map<UUID, Participants.Connection> participants(WhichParts parts, List<StatementRow> rows, Page page) {
        Map<UUID, UUID> revisions = new LinkedHashMap<>();
        rows.forEach(row -> revisions.put(row.id(), row.revisionId()));
        List<UUID> keys = List.copyOf(revisions.keySet());
        Map<UUID, Slice<PartRow>> found = statements.participants(parts, keys, page);
        return Participants.shape(found, revisions)
                .connections(
                        keys, found, page, some -> statements.participantCounts(parts.role(), some, parts.which()));
    }

    /// The statement in whose content this one stands; null at the top of a chain.
    @Description("The statement in whose content this one stands; null at the top of a chain.")
    public @Nullable StatementView reportedBy(@Source StatementView statement) {
        return statement
                .siblings()
                .find(
                        "reportedBy",
                        statement.row(),
                        StatementRow::reportedById,
                        keys -> StatementView.level(statements.byIds(keys)));
    }

    /// The statements that stand in the content of this one.
    @NonNull
    @Description("The statements that stand in the content of this one.")
    public StatementView.Connection reports(
            @Source StatementView statement,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter,
            @Name("orderBy") @Description("Their order; POSITION where none is given.") @Nullable
                    StatementOrder orderBy) {
        StatementLevels.Ask ask = levels.ask(Scope.REPORTED_BY, first, after, last, before, filter, orderBy);
        return statement.siblings().need(ask, statement.row(), StatementRow::id, keys -> levels.connections(ask, keys));
    }
}
