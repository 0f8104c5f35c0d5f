package org.dixit.graphql;

import java.util.List;
import org.dixit.archive.Page;
import org.dixit.archive.Sort;
import org.dixit.archive.SourceReads;
import org.dixit.archive.StatementReads.Scope;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// Where articles have their statements from.
@GraphQLApi
public class SourceFields {

    private final SourceReads sources;
    private final StatementLevels levels;

    SourceFields(SourceReads sources, StatementLevels levels) {
        this.sources = sources;
        this.levels = levels;
    }

    /// Where the current text has its statements from.
    @NonNull
    @Description(
            "Where the current text has its statements from: who is named and who is not, who is quoted, who declined.")
    public SourcesView sources(@Source ArticleView article) {
        return SourcesView.of(
                article,
                article.siblings()
                        .need("sources", article.row(), row -> row.revision().id(), sources::tallies));
    }

    /// Who is quoted how much.
    @NonNull
    @Description("Who is quoted how much, the most statements first.")
    public Quoted.Connection quoted(
            @Source SourcesView view,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Page page = Paging.page(first, after, last, before, Listed.SOURCES, Sort.MOST);
        return view.article()
                .siblings()
                .need(
                        List.of("quoted", page),
                        view.article().row(),
                        row -> row.revision().id(),
                        keys -> Quoted.SHAPE.connections(
                                keys, sources.sources(keys, page), page, sources::sourceCounts));
    }

    /// Who declined to say something.
    @NonNull
    @Description("The statements by which somebody declined, also to comment: their speakers are who declined.")
    public StatementView.Connection declined(
            @Source SourcesView view,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        StatementFilter declined = new StatementFilter();
        declined.speechAct = List.of(SpeechAct.DECLINE);
        StatementLevels.Ask ask = levels.ask(Scope.OF_REVISION, first, after, last, before, declined, null);
        return view.article()
                .siblings()
                .need(ask, view.article().row(), row -> row.revision().id(), keys -> levels.connections(ask, keys));
    }
}
