/// What all pages share: requests, frame, files and links.
@NullMarked
package org.dixit.pages.web;

import org.jspecify.annotations.NullMarked;
