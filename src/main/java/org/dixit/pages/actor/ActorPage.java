package org.dixit.pages.actor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.RequestRejected;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.pages.actor.ActorView.Tab;
import org.dixit.pages.answer.ActorAnswer;
import org.dixit.pages.view.Bars;
import org.dixit.pages.view.Pager;
import org.dixit.pages.view.StatementFile;
import org.dixit.pages.web.Frame;
import org.dixit.pages.web.Page;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// A person, an organization or another actor: what it says, what it is told, what is said of it, and where.
@Singleton
class ActorPage implements Page {

    private static final String WORDS = "words";
    private static final int MOST = 100;

    @CheckedTemplate(basePath = "pages")
    static class Templates {

        private Templates() {}

        static native TemplateInstance actor(Frame frame, ActorView view);
    }

    @RegisterForReflection
    record Answer(@Nullable ActorAnswer actor) {}

    @RegisterForReflection
    record SeriesAnswer(List<Series> says, List<Series> about) {}

    /// A series of counts.
    ///
    /// @param undated how many statements are left out because their articles have no date
    @RegisterForReflection
    record Series(int undated, List<Point> points) {}

    @RegisterForReflection
    record Point(LocalDate start, int count) {}

    @Override
    public List<String> paths() {
        return List.of("/actor/:id", "/actor/:id/told", "/actor/:id/about", "/actor/:id/articles");
    }

    @Override
    public PageContent answer(PageRequest request) {
        String id = request.id(GlobalId.Type.Actor);
        Tab tab = Tab.of(request.path());
        String words = Objects.requireNonNullElse(request.value(WORDS), "");
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("id", id);
        variables.put("after", request.value(Pager.AFTER));
        variables.put("filter", words.isEmpty() ? null : Map.of("text", words));
        variables.put("says", tab == Tab.SAYS);
        variables.put("told", tab == Tab.TOLD);
        variables.put("about", tab == Tab.ABOUT);
        variables.put("articles", tab == Tab.ARTICLES);
        boolean file = tab != Tab.ARTICLES && StatementFile.isWanted(request);
        if (file) {
            variables.put("first", MOST);
        }
        ActorAnswer actor = actor(request, variables);
        if (!actor.id().equals(id)) {
            return new PageContent.Redirect(request.root() + "actor/" + actor.id());
        }
        if (file) {
            return StatementFile.of(request, "statements", ActorView.statements(tab, actor), after -> {
                variables.put("after", after);
                return ActorView.statements(tab, actor(request, variables));
            });
        }
        ActorView view = ActorView.of(request, actor, tab, words, bars(request, id));
        String title = tab == Tab.SAYS ? actor.name() : actor.name() + " – " + tab.label();
        return PageContent.of(Templates.actor(request.frame(title), view));
    }

    private static ActorAnswer actor(PageRequest request, Map<String, @Nullable Object> variables) {
        return PageRequest.found(request.ask("actor", variables, Answer.class).actor(), "person or body");
    }

    /// Counts by month, or by year where the months are more than a series may have.
    private static Bars bars(PageRequest request, String id) {
        SeriesAnswer series;
        try {
            series = series(request, id, "MONTH");
        } catch (RequestRejected e) {
            if (e.code() != ErrorCode.BAD_USER_INPUT && e.code() != ErrorCode.TOO_COMPLEX) {
                throw e;
            }
            series = series(request, id, "YEAR");
        }
        return Bars.of(counts(series.says), counts(series.about));
    }

    private static SeriesAnswer series(PageRequest request, String id, String step) {
        return request.ask("actor-series", Map.of("id", id, "by", step), SeriesAnswer.class);
    }

    private static NavigableMap<LocalDate, Integer> counts(List<Series> series) {
        NavigableMap<LocalDate, Integer> counts = new TreeMap<>();
        series.forEach(one -> one.points.forEach(point -> counts.merge(point.start, point.count, Integer::sum)));
        return counts;
    }
}
