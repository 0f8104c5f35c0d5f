package org.dixit.graphql;

import org.dixit.archive.TieRow;
import org.dixit.archive.WhichStatements;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// That one actor speaks to or about another, as clients see it.
@Type("Tie")
@Description("That one actor speaks to another or about another, in statements of current texts that pass the filter.")
public record TieView(
        @Description("Who speaks, alone or with others.") @NonNull
        ActorView from,

        @Description("To or about whom.") @NonNull ActorView to,

        @Description("Whether it is to or about the other.") @NonNull
        TieKind kind,

        @Description("In how many statements.") int count,
        @Ignore TieRow row,
        @Ignore WhichStatements which,
        @Ignore Siblings<TieRow> siblings) {}
