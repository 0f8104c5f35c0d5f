package org.dixit.graphql;

import org.dixit.archive.FilingPlace;
import org.dixit.archive.FilingReads;
import org.dixit.archive.WhichStatements;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// What was filed, for clients that ask again and again instead of subscribing.
@GraphQLApi
public class FilingQueries {

    private final FilingReads filings;

    FilingQueries(FilingReads filings) {
        this.filings = filings;
    }

    /// The order of filing.
    @Query
    @Description("The order in which statements are filed, and where it ends now.")
    public Filings filings() {
        return new Filings(FilingCursor.of(filings.end()));
    }

    /// Statements in the order of filing.
    @Query
    @Description(
            "The statements that statementFiled gives, page by page: each that was filed, once and in the order of filing, also those of texts that were replaced since. A page may have fewer statements than first, or none, although more follow (pageInfo.hasNextPage): one read looks at 1,000 texts. Whoever goes on with pageInfo.endCursor misses nothing, however much is filed meanwhile.")
    public FiledConnection filed(
            @Name("first") @Description("How many to give at most, from 1 to 100; 20 unless given.") @Nullable
                    Integer first,
            @Name("after")
                    @Description(
                            "The cursor of the last one that was received, here or from statementFiled. From the beginning unless given.")
                    @Nullable
                    String after,
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter) {
        WhichStatements which = StatementFilter.which(filter);
        int size = Given.size("first", first, Paging.USUAL, Paging.MOST);
        FilingPlace place = after == null ? FilingPlace.START : FilingCursor.read("after", after);
        FilingCursor.demandKnown(place, filings);
        return FiledConnection.of(filings.after(place, which, size), place);
    }
}
