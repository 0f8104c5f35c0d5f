package org.dixit.graphql;

import org.dixit.archive.FacetReads;
import org.dixit.archive.FacetReads.Facet;
import org.dixit.archive.Page;
import org.dixit.archive.Sort;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// The publishers, authors and languages of the archive.
@GraphQLApi
public class FacetFields {

    private static final String PREFIX =
            "How the names begin, whatever the case and the accents; all where it is absent.";

    private final FacetReads facets;

    FacetFields(FacetReads facets) {
        this.facets = facets;
    }

    /// The newspapers, agencies and sites that publish articles, by name.
    @Query
    @Description("The newspapers, agencies and sites that publish articles, by name.")
    public FacetView.Connection publishers(
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("prefix") @Description(PREFIX) @Nullable String prefix) {
        return values(Facet.PUBLISHER, prefix, Paging.page(first, after, last, before, Listed.FACETS, Sort.NAME));
    }

    /// The authors of articles as publishers name them, by name.
    @Query
    @Description("The authors of articles as publishers name them, by name.")
    public FacetView.Connection authors(
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("prefix") @Description(PREFIX) @Nullable String prefix) {
        return values(Facet.AUTHOR, prefix, Paging.page(first, after, last, before, Listed.FACETS, Sort.NAME));
    }

    /// The languages of current texts, by tag.
    @Query
    @Description("The languages of current texts, by tag.")
    public FacetView.Connection languages(
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("prefix") @Description(PREFIX) @Nullable String prefix) {
        return values(Facet.LANGUAGE, prefix, Paging.page(first, after, last, before, Listed.FACETS, Sort.NAME));
    }

    private FacetView.Connection values(Facet facet, @Nullable String prefix, Page page) {
        String begin = Given.words("prefix", prefix);
        return FacetView.SHAPE.connection(facets.page(facet, begin, page), page, () -> facets.count(facet, begin));
    }
}
