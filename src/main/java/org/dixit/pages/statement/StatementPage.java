package org.dixit.pages.statement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.web.Frame;
import org.dixit.pages.web.Page;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// One statement: the address to cite, which stays when the text of the article is replaced.
@Singleton
class StatementPage implements Page {

    @CheckedTemplate(basePath = "pages")
    static class Templates {

        private Templates() {}

        static native TemplateInstance statement(Frame frame, StatementView view);
    }

    @RegisterForReflection
    record Answer(@Nullable StatementAnswer statement) {}

    @Override
    public List<String> paths() {
        return List.of("/statement/:id");
    }

    @Override
    public PageContent answer(PageRequest request) {
        String id = request.id(GlobalId.Type.Statement);
        StatementAnswer statement = PageRequest.found(
                request.ask("statement", Map.of("id", id), Answer.class).statement(), "statement");
        StatementView view = StatementView.of(statement);
        return PageContent.of(Templates.statement(request.frame(view.title()), view));
    }
}
