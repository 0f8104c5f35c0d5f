package org.dixit.graphql.relation;

import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.relation.TieRow;
import org.dixit.graphql.relay.SiblingLoader;
import org.dixit.graphql.type.ActorView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A tie between two actors, one of whom speaks to or about the other, as clients see it.
@Type("Tie")
@Description(
        "The relation between an actor and another that it speaks to or about, in the statements of current texts that match the filter.")
public record TieView(
        @Description("The actor that speaks, alone or together with others.") @NonNull
        ActorView from,

        @Description("The actor spoken to or about.") @NonNull
        ActorView to,

        @Description("Whether the statements are addressed to the other actor or about it.") @NonNull
        TieKind kind,

        @Description("The number of statements.") int count,
        @Ignore TieRow row,
        @Ignore StatementCriteria which,
        @Ignore SiblingLoader<TieRow> siblings) {}
