package org.dixit.graphql;

import java.time.Instant;
import java.util.List;
import org.dixit.archive.WhichArticles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which articles a client asks for.
@Input("ArticleFilter")
@Description("Which articles: all that is given must hold, and of a list any value may.")
public class ArticleFilter {

    @Description("From one of these newspapers, agencies or sites.")
    public @Nullable List<@NonNull String> publisher;

    @Description("With a current text in one of these languages, as BCP 47 tags.")
    public @Nullable List<@NonNull String> language;

    @Description("Dated at this time or later.")
    public @Nullable Instant since;

    @Description("Dated before this time.")
    public @Nullable Instant until;

    /// The filter in the archive's terms.
    static WhichArticles which(@Nullable ArticleFilter filter) {
        return filter == null
                ? WhichArticles.ALL
                : new WhichArticles(filter.publisher, filter.language, filter.since, filter.until);
    }
}
