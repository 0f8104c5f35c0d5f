package org.dixit.graphql.sources;

import org.dixit.archive.sources.SourceTally;
import org.dixit.graphql.type.ArticleView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The sources of an article's statements, as clients see them.
@Type("Sources")
@Description("The sources of the current text of an article. Each statement counts once, under its speaker.")
public record SourcesView(
        @Description("The number of statements.") int count,

        @Description("Statements from named sources that are neither documents nor media.") @NonNull
        SourceShare named,

        @Description(
                "Statements from unnamed sources that are neither documents nor media, such as officials or a witness.")
        @NonNull
        SourceShare unnamed,

        @Description("Statements from documents.") @NonNull SourceShare documents,

        @Description("Statements from newspapers, agencies, broadcasters and websites.") @NonNull
        SourceShare media,

        @Description("Statements whose speaker the text does not name or imply.") @NonNull
        SourceShare unattributed,

        @Ignore ArticleView article) {

    static SourcesView of(ArticleView article, SourceTally tally) {
        int all = tally.all();
        int known = tally.named() + tally.unnamed() + tally.documents() + tally.media();
        return new SourcesView(
                all,
                SourceShare.of(tally.named(), all),
                SourceShare.of(tally.unnamed(), all),
                SourceShare.of(tally.documents(), all),
                SourceShare.of(tally.media(), all),
                SourceShare.of(all - known, all),
                article);
    }
}
