package org.dixit.graphql.mutation;

import java.util.List;
import java.util.UUID;
import org.dixit.intake.Correction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A correction of an article.
@Input("UpdateArticleInput")
@Description(
        "The input of updateArticle. Fields that are absent or null stay unchanged; clear lists the fields to empty.")
public class UpdateArticleInput {

    @Id
    @NonNull
    @Description("The id of the article.")
    public String article = "";

    @Description("The headline.")
    public @Nullable String title;

    @Description("The URL at which the article was published.")
    public @Nullable String url;

    @Description("The newspaper, news agency or website.")
    public @Nullable String publisher;

    @Description("The author.")
    public @Nullable String author;

    @Description("The language, as in ingestArticle. If it becomes English, the text is analysed; if it is no longer"
            + " English, the statements are removed.")
    public @Nullable String language;

    @Description("When the article was published, as in ingestArticle.")
    public @Nullable String publishedAt;

    @Description("The fields to empty. A new value for the same field takes precedence.")
    public @Nullable List<@NonNull ArticleField> clear;

    @Description("Who makes the correction. It is stored with the former values; see Appearance.history.")
    public @Nullable String by;

    @Description("An arbitrary string that is returned in the payload.")
    public @Nullable String clientMutationId;

    Correction correction(UUID key) {
        return new Correction(
                key, title, url, publisher, author, language, publishedAt, ArticleMutations.words(clear), by);
    }
}
