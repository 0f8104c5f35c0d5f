package org.dixit.pages.sources;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.pages.answer.Who;
import org.dixit.pages.view.ArticleLine;
import org.dixit.pages.view.Card;
import org.dixit.pages.view.Cards;
import org.dixit.pages.view.Pager;
import org.dixit.pages.view.Words;
import org.dixit.pages.web.Frame;
import org.dixit.pages.web.Page;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// The sources of an article: who is quoted how much, how many sources are unnamed, and who declined.
@Singleton
class SourcesPage implements Page {

    private static final int WIDTH = 600;

    @CheckedTemplate(basePath = "pages")
    static class Templates {

        private Templates() {}

        static native TemplateInstance sources(Frame frame, SourcesView view);
    }

    /// What the page shows.
    ///
    /// @param count    how many statements there are, in words
    /// @param declined the statements in which a source declines something
    record SourcesView(
            ArticleLine article, String count, List<Kind> kinds, List<Row> rows, List<Card> declined, Pager pager) {}

    /// A kind of source, as a part of a bar.
    ///
    /// @param style the name of its style
    /// @param x     where its part of the bar begins
    /// @param width the width of its part
    record Kind(String label, String style, int count, String percent, int x, int width) {}

    /// A source, as a row of the table.
    record Row(Who who, int statements, int quoted, String percent) {}

    @Override
    public List<String> paths() {
        return List.of("/article/:id/sources");
    }

    @Override
    public PageContent answer(PageRequest request) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("id", request.id(GlobalId.Type.Article));
        variables.put("after", request.value(Pager.AFTER));
        SourcesAnswer.Article article = PageRequest.found(
                request.ask("sources", variables, SourcesAnswer.class).article(), "article");
        SourcesAnswer.Sources sources = article.sources();
        SourcesView view = new SourcesView(
                ArticleLine.of(article.alone()),
                Words.count(sources.count(), "statement"),
                kinds(sources),
                sources.quoted().edges().stream().map(SourcesPage::row).toList(),
                Cards.ofSeveral(sources.declined()),
                Pager.of(request, sources.quoted().list()));
        return PageContent.of(Templates.sources(request.frame("Sources of " + view.article.title()), view));
    }

    private static Row row(SourcesAnswer.Source source) {
        return new Row(source.node(), source.statements(), source.quoted(), Words.percent(source.share()));
    }

    private static List<Kind> kinds(SourcesAnswer.Sources sources) {
        List<Kind> kinds = new ArrayList<>();
        add(kinds, "named sources", "named", sources.named());
        add(kinds, "unnamed sources", "unnamed", sources.unnamed());
        add(kinds, "documents", "documents", sources.documents());
        add(kinds, "news media", "media", sources.media());
        add(kinds, "nobody in particular", "nobody", sources.unattributed());
        return kinds;
    }

    private static void add(List<Kind> kinds, String label, String style, SourcesAnswer.Share share) {
        if (share.count() > 0) {
            int x = kinds.isEmpty() ? 0 : kinds.getLast().x + kinds.getLast().width;
            int width = (int) Math.round(share.share() * WIDTH);
            kinds.add(new Kind(label, style, share.count(), Words.percent(share.share()), x, width));
        }
    }
}
