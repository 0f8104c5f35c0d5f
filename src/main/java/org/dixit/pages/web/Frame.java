package org.dixit.pages.web;

import org.jspecify.annotations.Nullable;

/// What surrounds the content of every page.
///
/// @param title  the title of the document
/// @param root   the address of the first page, relative to this one, such as `../`
/// @param assets the address of the folder of styles and scripts, relative to this page
/// @param words  the words that were searched for, empty on other pages
/// @param query  the address that opens the page's query in GraphiQL, relative to this page; `null` if it has none
/// @param script the file of the script that the page needs, `null` if it needs none
public record Frame(
        String title,
        String root,
        String assets,
        String words,
        @Nullable String query,
        @Nullable String script) {

    /// Returns this frame for a page that needs a script.
    public Frame withScript(String file) {
        return new Frame(title, root, assets, words, query, file);
    }
}
