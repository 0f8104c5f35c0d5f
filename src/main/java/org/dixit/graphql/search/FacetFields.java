package org.dixit.graphql.search;

import org.dixit.archive.read.FacetReads;
import org.dixit.archive.read.FacetReads.Facet;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.ConnectionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// The publishers, authors and languages of the archive.
@GraphQLApi
public class FacetFields {

    private static final String PREFIX = "Returns only names that begin with this text, ignoring case and accents.";

    private final FacetReads facets;

    FacetFields(FacetReads facets) {
        this.facets = facets;
    }

    /// The newspapers, agencies and sites that publish articles, by name.
    @Query
    @Description("The publishers of articles, in the order of their names.")
    public FacetView.Connection publishers(
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("prefix") @Description(PREFIX) @Nullable String prefix) {
        return values(
                Facet.PUBLISHER,
                prefix,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.FACETS, Sort.NAME));
    }

    /// The authors of articles, as publishers name them, sorted by name.
    @Query
    @Description("The authors of articles, in the order of their names.")
    public FacetView.Connection authors(
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("prefix") @Description(PREFIX) @Nullable String prefix) {
        return values(
                Facet.AUTHOR,
                prefix,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.FACETS, Sort.NAME));
    }

    /// The languages of current texts, sorted by tag.
    @Query
    @Description("The languages of current texts, in the order of their tags.")
    public FacetView.Connection languages(
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("prefix") @Description(PREFIX) @Nullable String prefix) {
        return values(
                Facet.LANGUAGE,
                prefix,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.FACETS, Sort.NAME));
    }

    private FacetView.Connection values(Facet facet, @Nullable String prefix, PageRequest page) {
        String begin = ArgumentChecks.words("prefix", prefix);
        return FacetView.FACTORY.connection(facets.page(facet, begin, page), page, () -> facets.count(facet, begin));
    }
}
