package org.dixit.graphql.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.read.MentionRow;
import org.dixit.archive.read.RoleRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of mentions and roles that take another read, done once for all siblings.
@GraphQLApi
@RegisterForReflection
public class MentionFields {

    private final ArticleReads articles;
    private final ActorReads actors;

    MentionFields(ArticleReads articles, ActorReads actors) {
        this.articles = articles;
        this.actors = actors;
    }

    /// The actor that the mention refers to.
    @NonNull
    @Description("The actor that the span refers to.")
    public ActorView actor(@Source MentionView mention) {
        return mention.siblings()
                .require("actor", mention.row(), MentionRow::actorId, keys -> ActorView.views(actors.byIds(keys)));
    }

    /// The article that contains the mention.
    @NonNull
    @Description("The article that contains it.")
    public ArticleView article(@Source MentionView mention) {
        return mention.siblings()
                .require(
                        "article",
                        mention.row(),
                        MentionRow::articleId,
                        keys -> ArticleView.views(articles.byIds(keys)));
    }

    /// The actor who has the role.
    @NonNull
    @Description("The actor that has the role.")
    public ActorView actor(@Source RoleView role) {
        return role.siblings()
                .require("actor", role.row(), RoleRow::actorId, keys -> ActorView.views(actors.byIds(keys)));
    }

    /// The organization, country or person that the role belongs to; null if the text names none.
    @Description("The organization, country or person that the role belongs to; null if the text names none.")
    public @Nullable ActorView affiliation(@Source RoleView role) {
        return role.siblings()
                .find("affiliation", role.row(), RoleRow::affiliationId, keys -> ActorView.views(actors.byIds(keys)));
    }

    /// The article whose text gives the role.
    @NonNull
    @Description("The article that mentions the role.")
    public ArticleView article(@Source RoleView role) {
        return role.siblings()
                .require("article", role.row(), RoleRow::articleId, keys -> ArticleView.views(articles.byIds(keys)));
    }
}
