package org.dixit.pages.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.SpeakerAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.view.ArticleLine;
import org.dixit.pages.view.Card;
import org.dixit.pages.view.Cards;
import org.dixit.pages.view.Words;
import org.dixit.pages.web.Frame;
import org.dixit.pages.web.Page;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;

/// The first page: what is in the archive, and where to begin.
@Singleton
class HomePage implements Page {

    @CheckedTemplate(basePath = "pages")
    static class Templates {

        private Templates() {}

        static native TemplateInstance home(Frame frame, HomeView view);
    }

    @RegisterForReflection
    record Answer(
            ListAnswer<ArticleAnswer> newest,
            List<SpeakerAnswer> speakers,
            ListAnswer<StatementAnswer> all,
            ListAnswer<StatementAnswer> denials,
            ListAnswer<StatementAnswer> threats) {}

    /// What the page shows.
    ///
    /// @param articles   how many articles there are, in words
    /// @param statements how many statements there are, in words
    record HomeView(
            String articles,
            String statements,
            List<ArticleLine> newest,
            List<SpeakerAnswer> speakers,
            List<Card> denials,
            int denialCount,
            List<Card> threats,
            int threatCount) {}

    @Override
    public List<String> paths() {
        return List.of("/");
    }

    @Override
    public PageContent answer(PageRequest request) {
        Answer answer = request.ask("home", Map.of(), Answer.class);
        HomeView view = new HomeView(
                Words.count(answer.newest.total(), "article"),
                Words.count(answer.all.total(), "statement"),
                answer.newest.all().stream().map(ArticleLine::of).toList(),
                answer.speakers,
                Cards.ofSeveral(answer.denials),
                answer.denials.total(),
                Cards.ofSeveral(answer.threats),
                answer.threats.total());
        return PageContent.of(Templates.home(request.frame("Who said what"), view));
    }
}
