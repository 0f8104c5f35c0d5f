package org.dixit.graphql;

import java.util.List;
import java.util.UUID;
import org.dixit.archive.ActorReads;
import org.dixit.archive.ArticleReads;
import org.dixit.curation.Curation;
import org.dixit.curation.Ruling;
import org.dixit.intake.Intake;
import org.dixit.intake.Receipt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What clients with the key may change.
@GraphQLApi
public class Mutations {

    private static final String INPUT = "What to do it with.";

    private final WriteKey key;
    private final Intake intake;
    private final Curation curation;
    private final ArticleReads articles;
    private final ActorReads actors;

    Mutations(WriteKey key, Intake intake, Curation curation, ArticleReads articles, ActorReads actors) {
        this.key = key;
        this.intake = intake;
        this.curation = curation;
        this.articles = articles;
        this.actors = actors;
    }

    /// Takes in an article.
    @Mutation
    @Description(
            "Adds an article: finds its statements and stores everything in one transaction. Sending the same text again returns the same article, with its origin as this submission gives it.")
    public IngestArticlePayload ingestArticle(@NonNull @Name("input") @Description(INPUT) IngestArticleInput input) {
        key.demand();
        Receipt receipt = intake.receive(input.submission(), Boolean.TRUE.equals(input.evenIfDeleted));
        UUID article = receipt.articleId();
        return new IngestArticlePayload(
                article == null
                        ? null
                        : ArticleView.level(articles.byIds(List.of(article))).get(article),
                IngestOutcome.of(receipt.outcome()),
                UserError.of(receipt.refusals()),
                UserError.of(receipt.warnings()),
                input.clientMutationId);
    }

    /// Makes two actors one.
    @Mutation
    @Description("Decides that two actors are one: all that is said by, to or about one moves to the other.")
    public CurationPayload mergeActors(@NonNull @Name("input") @Description(INPUT) MergeActorsInput input) {
        key.demand();
        InputIds ids = new InputIds();
        UUID keep = ids.read("keep", input.keep, Ids.Type.Actor);
        UUID merge = ids.read("merge", input.merge, Ids.Type.Actor);
        return keep == null || merge == null
                ? new CurationPayload(null, ids.errors(), input.clientMutationId)
                : payload(curation.mergeActors(keep, merge, input.reason, input.by), input.clientMutationId);
    }

    /// Makes one article's actor another one.
    @Mutation
    @Description(
            "Decides that an article means another actor than it was thought to. Where what the article says of it was filed under the name of an actor that was merged into it, that one is itself again: all that was filed under its name goes back to it. Otherwise it is another actor of the same name, who takes over what is said there.")
    public CurationPayload separateActor(@NonNull @Name("input") @Description(INPUT) SeparateActorInput input) {
        key.demand();
        InputIds ids = new InputIds();
        UUID actor = ids.read("actor", input.actor, Ids.Type.Actor);
        UUID article = ids.read("article", input.article, Ids.Type.Article);
        return actor == null || article == null
                ? new CurationPayload(null, ids.errors(), input.clientMutationId)
                : payload(curation.separateActor(actor, article, input.reason, input.by), input.clientMutationId);
    }

    private CurationPayload payload(Ruling ruling, @Nullable String clientMutationId) {
        return switch (ruling) {
            case Ruling.Decided decided ->
                new CurationPayload(
                        ActorView.level(actors.byIds(List.of(decided.actor()))).get(decided.actor()),
                        List.of(),
                        clientMutationId);
            case Ruling.Refused refused ->
                new CurationPayload(
                        null,
                        List.of(new UserError(refused.code().name(), refused.field(), refused.message())),
                        clientMutationId);
        };
    }
}
