package org.dixit.graphql;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dixit.archive.ArticleReads;
import org.dixit.intake.Corrected;
import org.dixit.intake.Correction;
import org.dixit.intake.Corrections;
import org.dixit.intake.Deletions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What clients with the key may change of articles that are there.
@GraphQLApi
public class ArticleMutations {

    private static final String INPUT = "What to do it with.";

    private final WriteKey key;
    private final Corrections corrections;
    private final Deletions deletions;
    private final ArticleReads articles;

    ArticleMutations(WriteKey key, Corrections corrections, Deletions deletions, ArticleReads articles) {
        this.key = key;
        this.corrections = corrections;
        this.deletions = deletions;
        this.articles = articles;
    }

    /// Corrects what is known of an article.
    @Mutation
    @Description(
            "Corrects what is known of an article's origin, at the first of its appearances. A text is analysed anew where another language makes a difference.")
    public @Nullable UpdateArticlePayload updateArticle(
            @NonNull @Name("input") @Description(INPUT) UpdateArticleInput input) {
        key.demand();
        UUID article;
        try {
            article = Ids.read("article", input.article, Ids.Type.Article);
        } catch (Refused e) {
            return new UpdateArticlePayload(null, List.of(UserError.of(e)), input.clientMutationId);
        }
        Corrected corrected = corrections.correct(input.correction(article));
        UUID changed = corrected.article();
        return new UpdateArticlePayload(
                changed == null
                        ? null
                        : ArticleView.level(articles.byIds(List.of(changed))).get(changed),
                UserError.of(corrected.refusals()),
                input.clientMutationId);
    }

    /// Takes an article down.
    @Mutation
    @Description(
            "Takes an article down, with its texts and their statements. What is left is the reason and what it takes to refuse the same texts and URLs: they come back only with evenIfDeleted.")
    public @Nullable DeleteArticlePayload deleteArticle(
            @NonNull @Name("input") @Description(INPUT) DeleteArticleInput input) {
        key.demand();
        UUID article;
        try {
            article = Ids.read("article", input.article, Ids.Type.Article);
        } catch (Refused e) {
            return new DeleteArticlePayload(null, List.of(UserError.of(e)), input.clientMutationId);
        }
        Corrected deleted = deletions.delete(article, input.reason, input.by);
        return new DeleteArticlePayload(
                deleted.article() == null ? null : Ids.of(Ids.Type.Article, article),
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
