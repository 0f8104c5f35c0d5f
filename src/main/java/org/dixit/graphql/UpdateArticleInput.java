package org.dixit.graphql;

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
        "What to correct of an article. A field that is absent or null stays as it is; clear names what is not known after all.")
public class UpdateArticleInput {

    @Id
    @NonNull
    @Description("The id of the article.")
    public String article = "";

    @Description("The headline.")
    public @Nullable String title;

    @Description("Where it was published.")
    public @Nullable String url;

    @Description("The newspaper, agency or site.")
    public @Nullable String publisher;

    @Description("Who wrote it.")
    public @Nullable String author;

    @Description(
            "Its language, as ingestArticle takes it. A text that was not analysed is analysed where it is English now, and one that is not English after all loses its statements.")
    public @Nullable String language;

    @Description("When it was published, as ingestArticle takes it.")
    public @Nullable String publishedAt;

    @Description("What is not known after all. A value that is given for the same field takes its place.")
    public @Nullable List<@NonNull ArticleField> clear;

    @Description("Comes back in the answer.")
    public @Nullable String clientMutationId;

    Correction correction(UUID key) {
        return new Correction(key, title, url, publisher, author, language, publishedAt, ArticleMutations.words(clear));
    }
}
