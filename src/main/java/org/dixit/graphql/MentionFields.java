package org.dixit.graphql;

import org.dixit.archive.ActorReads;
import org.dixit.archive.ArticleReads;
import org.dixit.archive.MentionRow;
import org.dixit.archive.RoleRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of mentions and roles that are read for all siblings at once.
@GraphQLApi
public class MentionFields {

    private final ArticleReads articles;
    private final ActorReads actors;

    MentionFields(ArticleReads articles, ActorReads actors) {
        this.articles = articles;
        this.actors = actors;
    }

    /// The actor that it stands for.
    @NonNull
    @Description("The actor that it stands for.")
    public ActorView actor(@Source MentionView mention) {
        return mention.siblings()
                .need("actor", mention.row(), MentionRow::actorId, keys -> ActorView.level(actors.byIds(keys)));
    }

    /// The article that it stands in.
    @NonNull
    @Description("The article that it stands in.")
    public ArticleView article(@Source MentionView mention) {
        return mention.siblings()
                .need("article", mention.row(), MentionRow::articleId, keys -> ArticleView.level(articles.byIds(keys)));
    }

    /// Who has the role.
    @NonNull
    @Description("Who has the role.")
    public ActorView actor(@Source RoleView role) {
        return role.siblings().need("actor", role.row(), RoleRow::actorId, keys -> ActorView.level(actors.byIds(keys)));
    }

    /// Whom the role belongs to; null where the text names nobody.
    @Description("Whom the role belongs to; null where the text names nobody.")
    public @Nullable ActorView affiliation(@Source RoleView role) {
        return role.siblings()
                .find("affiliation", role.row(), RoleRow::affiliationId, keys -> ActorView.level(actors.byIds(keys)));
    }

    /// The article whose text says so.
    @NonNull
    @Description("The article whose text says so.")
    public ArticleView article(@Source RoleView role) {
        return role.siblings()
                .need("article", role.row(), RoleRow::articleId, keys -> ArticleView.level(articles.byIds(keys)));
    }
}
