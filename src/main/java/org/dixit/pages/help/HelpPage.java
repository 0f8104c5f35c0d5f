package org.dixit.pages.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.dixit.pages.web.Frame;
import org.dixit.pages.web.Page;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;

/// What the marks in the text mean, which keys there are, and what is found and what is not.
@Singleton
class HelpPage implements Page {

    @CheckedTemplate(basePath = "pages")
    static class Templates {

        private Templates() {}

        static native TemplateInstance help(Frame frame);
    }

    @Override
    public List<String> paths() {
        return List.of("/help");
    }

    @Override
    public PageContent answer(PageRequest request) {
        return PageContent.of(Templates.help(request.frame("Help")));
    }
}
