package org.dixit.pages.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.view.ArticleLine;
import org.dixit.pages.view.StatementFile;
import org.dixit.pages.web.Frame;
import org.dixit.pages.web.Page;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// An article with all its statements beside the text.
@Singleton
class ReaderPage implements Page {

    /// The most statements that are shown, read in pages of 100.
    private static final int MOST_STATEMENTS = 2_000;

    @CheckedTemplate(basePath = "pages")
    static class Templates {

        private Templates() {}

        static native TemplateInstance reader(Frame frame, ReaderView view);
    }

    /// The answer to both queries of this page.
    @RegisterForReflection
    record Answer(@Nullable ArticleAnswer article) {}

    @Override
    public List<String> paths() {
        return List.of("/article/:id");
    }

    @Override
    public PageContent answer(PageRequest request) {
        String id = request.id(GlobalId.Type.Article);
        ArticleAnswer article = PageRequest.found(
                request.ask("article", Map.of("id", id), Answer.class).article(), "article");
        List<StatementAnswer> statements = statements(request, id, article);
        if (StatementFile.isWanted(request)) {
            return StatementFile.of(request, "article", statements);
        }
        ReaderView view = ReaderView.of(article, statements, StatementFile.Links.of(request));
        Frame frame = request.frame(ArticleLine.title(article)).withScript("reader.js");
        return PageContent.of(Templates.reader(frame, view));
    }

    private static List<StatementAnswer> statements(PageRequest request, String id, ArticleAnswer article) {
        ListAnswer<StatementAnswer> page = Objects.requireNonNull(article.statements());
        List<StatementAnswer> statements = new ArrayList<>(page.all());
        for (String next = page.next(); next != null && statements.size() < MOST_STATEMENTS; next = page.next()) {
            ArticleAnswer more = PageRequest.found(
                    request.ask("article-more", Map.of("id", id, "after", next), Answer.class)
                            .article(),
                    "article");
            page = Objects.requireNonNull(more.statements());
            statements.addAll(page.all());
        }
        return statements;
    }
}
