package org.dixit.pages.web;

import java.util.List;

/// A page, or several that differ by their paths only. Every bean of this type is served; see
/// [org.dixit.pages.PageRoutes].
public interface Page {

    /// The paths of the page as Vert.x routes, such as `/article/:id`.
    List<String> paths();

    /// Answers a request. Runs on a thread that may block.
    ///
    /// @throws org.dixit.graphql.protocol.RequestRejected if a query of the page is refused, or what the page is
    ///     about does not exist
    PageContent answer(PageRequest request);
}
