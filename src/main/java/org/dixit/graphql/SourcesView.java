package org.dixit.graphql;

import org.dixit.archive.SourceTally;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// Where an article has its statements from, as clients see it.
@Type("Sources")
@Description(
        "Where the current text of an article has its statements from. Each statement counts once, by its speaker.")
public record SourcesView(
        @Description("The number of statements.") int count,

        @Description("From those with a name who are neither documents nor media.") @NonNull
        SourceShare named,

        @Description("From those without a name who are neither documents nor media: officials, a witness.") @NonNull
        SourceShare unnamed,

        @Description("From documents.") @NonNull SourceShare documents,

        @Description("From newspapers, agencies, stations and sites.") @NonNull
        SourceShare media,

        @Description("From nobody: the text does not tell who said it.") @NonNull
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
