package org.dixit.graphql.plan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.dixit.graphql.ActorFields;
import org.dixit.graphql.ArticleFields;
import org.dixit.graphql.MentionFields;
import org.dixit.graphql.ProvenanceFields;
import org.dixit.graphql.RevisionFields;
import org.dixit.graphql.SearchFields;
import org.dixit.graphql.SourceFields;
import org.dixit.graphql.SpanFields;
import org.dixit.graphql.StatementFields;
import org.dixit.graphql.Totals;

/// The classes of `@Source` methods, which are called by name, here and by SmallRye. Quarkus tells a native build of
/// those that have queries or mutations, too, and forgets these; NativeSourcesIT finds one that is missing.
@RegisterForReflection(
        targets = {
            ActorFields.class,
            ArticleFields.class,
            MentionFields.class,
            ProvenanceFields.class,
            RevisionFields.class,
            SearchFields.class,
            SourceFields.class,
            SpanFields.class,
            StatementFields.class,
            Totals.class
        })
final class CalledByName {

    private CalledByName() {}
}
