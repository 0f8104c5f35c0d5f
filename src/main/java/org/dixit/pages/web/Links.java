package org.dixit.pages.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Query strings of addresses.
public final class Links {

    private Links() {}

    /// Returns `value` encoded for a query string or a fragment, with spaces as `%20`.
    public static String encode(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }

    /// Returns a query string with its question mark; parameters without a value are left out.
    public static String query(Map<String, List<String>> parameters) {
        StringJoiner query = new StringJoiner("&", "?", "");
        parameters.forEach((name, values) -> values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> query.add(name + "=" + encode(value))));
        return query.toString();
    }
}
