package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/// The number of nodes in every connection, counted only where it is selected.
@GraphQLApi
public class Totals {

    private static final String TOTAL = "How many there are on all pages. Counted only where it is selected.";

    /// Of articles.
    @Description(TOTAL)
    public int totalCount(@Source ArticleView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of revisions.
    @Description(TOTAL)
    public int totalCount(@Source RevisionView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of actors.
    @Description(TOTAL)
    public int totalCount(@Source ActorView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of statements.
    @Description(TOTAL)
    public int totalCount(@Source StatementView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of mentions.
    @Description(TOTAL)
    public int totalCount(@Source MentionView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of roles.
    @Description(TOTAL)
    public int totalCount(@Source RoleView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of participants.
    @Description(TOTAL)
    public int totalCount(@Source Participants.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of counterparts.
    @Description(TOTAL)
    public int totalCount(@Source Counterparts.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of sources.
    @Description(TOTAL)
    public int totalCount(@Source Quoted.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of appearances.
    @Description(TOTAL)
    public int totalCount(@Source AppearanceView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// Of publishers, authors or languages.
    @Description(TOTAL)
    public int totalCount(@Source FacetView.Connection connection) {
        return connection.total().getAsInt();
    }
}
