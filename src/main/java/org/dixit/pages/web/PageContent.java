package org.dixit.pages.web;

import io.quarkus.qute.TemplateInstance;

/// The answer of a page.
public sealed interface PageContent {

    /// A document.
    ///
    /// @param status the HTTP status
    record Html(int status, TemplateInstance template) implements PageContent {}

    /// The address of another page that shows what was asked for.
    ///
    /// @param location the address, relative to the request's
    record Redirect(String location) implements PageContent {}

    /// A file to save.
    ///
    /// @param name      the name under which a browser saves it
    /// @param mediaType the media type
    record Download(String name, String mediaType, String text) implements PageContent {}

    /// Returns a document that was found.
    static PageContent of(TemplateInstance template) {
        return new Html(200, template);
    }
}
