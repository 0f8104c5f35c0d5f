package org.dixit.graphql;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.dixit.graphql.relation.CounterpartConnection;
import org.dixit.graphql.search.FacetView;
import org.dixit.graphql.sources.SourceConnection;
import org.dixit.graphql.type.ActorView;
import org.dixit.graphql.type.AppearanceView;
import org.dixit.graphql.type.ArticleView;
import org.dixit.graphql.type.MentionView;
import org.dixit.graphql.type.ParticipantConnection;
import org.dixit.graphql.type.RevisionView;
import org.dixit.graphql.type.RoleView;
import org.dixit.graphql.type.StatementView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/// The field `totalCount` of every connection. The items are counted only if it is selected.
@GraphQLApi
@RegisterForReflection
public class Totals {

    private static final String TOTAL = "The number of items on all pages. It is computed only if it is selected.";

    /// The number of articles.
    @Description(TOTAL)
    public int totalCount(@Source ArticleView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of revisions.
    @Description(TOTAL)
    public int totalCount(@Source RevisionView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of actors.
    @Description(TOTAL)
    public int totalCount(@Source ActorView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of statements.
    @Description(TOTAL)
    public int totalCount(@Source StatementView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of mentions.
    @Description(TOTAL)
    public int totalCount(@Source MentionView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of roles.
    @Description(TOTAL)
    public int totalCount(@Source RoleView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of participants.
    @Description(TOTAL)
    public int totalCount(@Source ParticipantConnection.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of counterparts.
    @Description(TOTAL)
    public int totalCount(@Source CounterpartConnection.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of sources.
    @Description(TOTAL)
    public int totalCount(@Source SourceConnection.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of appearances.
    @Description(TOTAL)
    public int totalCount(@Source AppearanceView.Connection connection) {
        return connection.total().getAsInt();
    }

    /// The number of corrections of an appearance.
    @Description(TOTAL)
    public int totalCount(@Source AppearanceView.Version.VersionConnection connection) {
        return connection.total().getAsInt();
    }

    /// The number of publishers, authors or languages.
    @Description(TOTAL)
    public int totalCount(@Source FacetView.Connection connection) {
        return connection.total().getAsInt();
    }
}
