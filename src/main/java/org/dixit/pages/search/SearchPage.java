package org.dixit.pages.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.pages.view.Pager;
import org.dixit.pages.view.StatementFile;
import org.dixit.pages.web.Frame;
import org.dixit.pages.web.Page;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// The search over statements, over people and bodies, and over articles.
@Singleton
class SearchPage implements Page {

    private static final String STATEMENTS = "statements";
    private static final String ACTORS = "actors";
    private static final String ARTICLES = "articles";
    private static final Set<String> KINDS = Set.of(STATEMENTS, ACTORS, ARTICLES);
    private static final int PEOPLE = 5;
    private static final int MOST = 100;

    @CheckedTemplate(basePath = "pages")
    static class Templates {

        private Templates() {}

        static native TemplateInstance search(Frame frame, SearchView view);
    }

    @Override
    public List<String> paths() {
        return List.of("/search");
    }

    @Override
    public PageContent answer(PageRequest request) {
        String wanted = request.value("in");
        String kind = wanted != null && KINDS.contains(wanted) ? wanted : STATEMENTS;
        Filters filters = Filters.of(request);
        String words = filters.words();
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("filter", filters.toInput());
        variables.put("order", filters.orderInput());
        variables.put("unfiltered", words.isEmpty() ? Map.of() : Map.of("text", words));
        variables.put("name", words.isEmpty() ? Map.of() : Map.of("name", words));
        variables.put("people", PEOPLE);
        variables.put("actorOrder", words.isEmpty() ? "MOST_STATEMENTS" : "RELEVANCE");
        variables.put("text", words.isEmpty() ? Map.of() : Map.of("text", words));
        variables.put("articleOrder", words.isEmpty() ? "NEWEST" : "RELEVANCE");
        variables.put("after", request.value(Pager.AFTER));
        variables.put("inStatements", kind.equals(STATEMENTS));
        variables.put("inActors", kind.equals(ACTORS));
        variables.put("inArticles", kind.equals(ARTICLES));
        boolean file = kind.equals(STATEMENTS) && StatementFile.isWanted(request);
        if (file) {
            variables.put("first", MOST);
        }
        SearchAnswer answer = request.ask("search", variables, SearchAnswer.class);
        if (file) {
            return StatementFile.of(request, "statements", answer.statements(), after -> {
                variables.put("after", after);
                return request.ask("search", variables, SearchAnswer.class).statements();
            });
        }
        SearchView view = SearchView.of(request, kind, filters, answer);
        return PageContent.of(Templates.search(request.frame(view.heading()), view));
    }
}
