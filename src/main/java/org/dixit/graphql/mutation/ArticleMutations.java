package org.dixit.graphql.mutation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dixit.archive.read.ArticleReads;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.graphql.protocol.WriteAuthorization;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.type.ArticleView;
import org.dixit.intake.ChangeOutcome;
import org.dixit.intake.Correction;
import org.dixit.intake.Corrections;
import org.dixit.intake.Deletions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The mutations of existing articles, for clients with the key.
@GraphQLApi
public class ArticleMutations {

    private static final String INPUT = "The input of the mutation.";

    private final WriteAuthorization key;
    private final Corrections corrections;
    private final Deletions deletions;
    private final ArticleReads articles;

    ArticleMutations(WriteAuthorization key, Corrections corrections, Deletions deletions, ArticleReads articles) {
        this.key = key;
        this.corrections = corrections;
        this.deletions = deletions;
        this.articles = articles;
    }

    /// Corrects the metadata of an article.
    @Mutation
    @Description(
            "Corrects the origin of an article, at its first appearance. If the language changes, the text is analysed again.")
    public @Nullable UpdateArticlePayload updateArticle(
            @NonNull @Name("input") @Description(INPUT) UpdateArticleInput input) {
        key.requireKey();
        UUID article;
        try {
            article = GlobalId.read("article", input.article, GlobalId.Type.Article);
        } catch (InvalidArgumentException e) {
            return new UpdateArticlePayload(null, List.of(UserError.of(e)), input.clientMutationId);
        }
        ChangeOutcome corrected = corrections.correct(input.correction(article));
        UUID changed = corrected.article();
        return new UpdateArticlePayload(
                changed == null
                        ? null
                        : ArticleView.views(articles.byIds(List.of(changed))).get(changed),
                UserError.of(corrected.refusals()),
                input.clientMutationId);
    }

    /// Takes an article down.
    @Mutation
    @Description(
            "Deletes an article with its texts and their statements. The reason is kept, and the same texts and URLs are refused from then on unless evenIfDeleted is true.")
    public @Nullable DeleteArticlePayload deleteArticle(
            @NonNull @Name("input") @Description(INPUT) DeleteArticleInput input) {
        key.requireKey();
        UUID article;
        try {
            article = GlobalId.read("article", input.article, GlobalId.Type.Article);
        } catch (InvalidArgumentException e) {
            return new DeleteArticlePayload(null, List.of(UserError.of(e)), input.clientMutationId);
        }
        ChangeOutcome deleted = deletions.delete(article, input.reason, input.by);
        return new DeleteArticlePayload(
                deleted.article() == null ? null : GlobalId.of(GlobalId.Type.Article, article),
                UserError.of(deleted.refusals()),
                input.clientMutationId);
    }

    static Set<Correction.Field> words(@Nullable List<ArticleField> fields) {
        return fields == null
                ? Set.of()
                : fields.stream()
                        .map(field -> Correction.Field.valueOf(field.name()))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
