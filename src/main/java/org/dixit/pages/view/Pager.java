package org.dixit.pages.view;

import java.util.List;
import java.util.Map;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// Links to the other parts of a list.
///
/// @param first the address of the first part, `null` if it is shown
/// @param next  the address of the next part, `null` if there is none
public record Pager(@Nullable String first, @Nullable String next) {

    /// The parameter that holds the cursor after which a part begins.
    public static final String AFTER = "after";

    /// Returns the links for the part of `list` that was requested.
    public static Pager of(PageRequest request, @Nullable ListAnswer<?> list) {
        String next = list == null ? null : list.next();
        return new Pager(
                request.value(AFTER) == null ? null : address(request, List.of()),
                next == null ? null : address(request, List.of(next)));
    }

    private static String address(PageRequest request, List<String> after) {
        return request.with(Map.of(AFTER, after));
    }
}
