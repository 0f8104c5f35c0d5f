package org.dixit.graphql.live;

import org.dixit.archive.feed.FilingPosition;
import org.dixit.archive.feed.FilingReads;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.FilingCursor;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// The order of filing, for clients that poll instead of subscribing.
@GraphQLApi
public class FilingQueries {

    private final FilingReads filings;

    FilingQueries(FilingReads filings) {
        this.filings = filings;
    }

    /// The order of filing.
    @Query
    @Description("The order in which statements are filed, with its current end.")
    public Filings filings() {
        return new Filings(FilingCursor.of(filings.end()));
    }

    /// The statements in the order of filing.
    @Query
    @Description(
            "The statements of statementFiled, page by page: each statement once, in the order of filing, including those of texts that have been replaced since. A page may have fewer statements than first, or none, even if more follow (pageInfo.hasNextPage), because one read covers at most 1,000 texts. Continuing with pageInfo.endCursor misses nothing.")
    public FiledConnection filed(
            @Name("first") @Description("Returns at most n items, from 1 to 100. The default is 20.") @Nullable
                    Integer first,
            @Name("after")
                    @Description(
                            "The cursor of the last statement received, here or from statementFiled. Without it, the list starts at the beginning.")
                    @Nullable
                    String after,
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter) {
        StatementCriteria criteria = StatementFilter.criteria(filter);
        int size = ArgumentChecks.size("first", first, ConnectionArguments.USUAL, ConnectionArguments.MAX);
        FilingPosition place = after == null ? FilingPosition.START : FilingCursor.read("after", after);
        FilingCursor.requireKnown(place, filings);
        return FiledConnection.of(filings.after(place, criteria, size), place);
    }
}
