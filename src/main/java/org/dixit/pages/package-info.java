/// The pages for people: HTML that the server makes from the answers of its own GraphQL API. Start reading at
/// [org.dixit.pages.PageRoutes] for the way of a request, and at [org.dixit.pages.reader.ReaderPage] for a page.
@NullMarked
package org.dixit.pages;

import org.jspecify.annotations.NullMarked;
