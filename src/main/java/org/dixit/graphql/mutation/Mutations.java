package org.dixit.graphql.mutation;

import java.util.List;
import java.util.UUID;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ArticleReads;
import org.dixit.curation.Curation;
import org.dixit.curation.CurationResult;
import org.dixit.graphql.protocol.WriteAuthorization;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.type.ActorView;
import org.dixit.graphql.type.ArticleView;
import org.dixit.intake.Intake;
import org.dixit.intake.Receipt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The mutations that ingest articles and curate actors, for clients with the key.
@GraphQLApi
public class Mutations {

    private static final String INPUT = "The input of the mutation.";

    private final WriteAuthorization key;
    private final Intake intake;
    private final Curation curation;
    private final ArticleReads articles;
    private final ActorReads actors;

    Mutations(WriteAuthorization key, Intake intake, Curation curation, ArticleReads articles, ActorReads actors) {
        this.key = key;
        this.intake = intake;
        this.curation = curation;
        this.articles = articles;
        this.actors = actors;
    }

    /// Ingests an article.
    @Mutation
    @Description(
            "Adds an article: finds its statements and stores everything in one transaction. Sending the same text again returns the same article, with its origin as this submission gives it.")
    public IngestArticlePayload ingestArticle(@NonNull @Name("input") @Description(INPUT) IngestArticleInput input) {
        key.requireKey();
        Receipt receipt = intake.receive(input.submission(), Boolean.TRUE.equals(input.evenIfDeleted));
        UUID article = receipt.articleId();
        return new IngestArticlePayload(
                article == null
                        ? null
                        : ArticleView.views(articles.byIds(List.of(article))).get(article),
                IngestOutcome.of(receipt.outcome()),
                UserError.of(receipt.refusals()),
                UserError.of(receipt.warnings()),
                input.clientMutationId);
    }

    /// Merges two actors into one.
    @Mutation
    @Description("Merges two actors into one: everything said by, to or about one of them moves to the other.")
    public CurationPayload mergeActors(@NonNull @Name("input") @Description(INPUT) MergeActorsInput input) {
        key.requireKey();
        InputIds ids = new InputIds();
        UUID keep = ids.read("keep", input.keep, GlobalId.Type.Actor);
        UUID merge = ids.read("merge", input.merge, GlobalId.Type.Actor);
        return keep == null || merge == null
                ? new CurationPayload(null, ids.errors(), input.clientMutationId)
                : payload(curation.mergeActors(keep, merge, input.reason, input.by), input.clientMutationId);
    }

    /// Decides that an article refers to another actor than the one it was assigned to.
    @Mutation
    @Description(
            "Separates an actor: decides that an article means a different actor. If the article calls it by the name of an actor that was merged into it, that merge is undone, and everything filed under that name returns to the merged actor. Otherwise a new actor of the same name takes over everything said by, to or about it in this article.")
    public CurationPayload separateActor(@NonNull @Name("input") @Description(INPUT) SeparateActorInput input) {
        key.requireKey();
        InputIds ids = new InputIds();
        UUID actor = ids.read("actor", input.actor, GlobalId.Type.Actor);
        UUID article = ids.read("article", input.article, GlobalId.Type.Article);
        return actor == null || article == null
                ? new CurationPayload(null, ids.errors(), input.clientMutationId)
                : payload(curation.separateActor(actor, article, input.reason, input.by), input.clientMutationId);
    }

    private CurationPayload payload(CurationResult ruling, @Nullable String clientMutationId) {
        return switch (ruling) {
            case CurationResult.Decided decided ->
                new CurationPayload(
                        ActorView.views(actors.byIds(List.of(decided.actor()))).get(decided.actor()),
                        List.of(),
                        clientMutationId);
            case CurationResult.Refused refused ->
                new CurationPayload(
                        null,
                        List.of(new UserError(refused.code().name(), refused.field(), refused.message())),
                        clientMutationId);
        };
    }
}
