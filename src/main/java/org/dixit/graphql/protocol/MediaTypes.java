package org.dixit.graphql.protocol;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The media types of requests and answers ("GraphQL over HTTP", Media Types).
public final class MediaTypes {

    /// The media type of an answer.
    public enum Answer {
        /// The type of the specification: the status shows whether the query was run.
        GRAPHQL("application/graphql-response+json"),
        /// The legacy type: 200 for every well-formed request, whatever its result.
        JSON("application/json");

        private final String name;

        Answer(String name) {
            this.name = name;
        }

        /// The value of Content-Type.
        public String contentType() {
            return name + "; charset=utf-8";
        }
    }

    private MediaTypes() {}

    /// Returns the best media type for an Accept header (RFC 9110, 12.5.1), or `null` if it accepts neither. The new
    /// type wins a tie; JSON is the answer if the header has only a wildcard or is missing.
    public static @Nullable Answer answer(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Answer.JSON;
        }
        double graphql = quality(accept, Answer.GRAPHQL.name);
        double json = quality(accept, Answer.JSON.name);
        double any = Math.max(quality(accept, "*/*"), quality(accept, "application/*"));
        if (graphql > 0 && graphql >= json && graphql >= any) {
            return Answer.GRAPHQL;
        }
        if (json > 0 || (any > 0 && json != 0)) {
            return Answer.JSON;
        }
        return graphql > 0 || (any > 0 && graphql != 0) ? Answer.GRAPHQL : null;
    }

    /// Returns the quality of a media range, or −1 if the header does not name it.
    private static double quality(String accept, String range) {
        double best = -1;
        for (String part : accept.split(",", -1)) {
            String[] words = part.split(";", -1);
            if (words[0].strip().equalsIgnoreCase(range)) {
                best = Math.max(best, weight(words));
            }
        }
        return best;
    }

    /// Returns the weight among the parameters of one part of a header (RFC 9110, 12.4.2), or 1 if it has none.
    static double weight(String[] words) {
        for (int i = 1; i < words.length; i++) {
            String word = words[i].strip().toLowerCase(Locale.ROOT);
            if (word.startsWith("q=")) {
                try {
                    return Double.parseDouble(word.substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }

    /// Returns whether a POST's Content-Type is JSON in UTF-8. Forms and plain text, which a browser sends from
    /// another site's page without a preflight request, are not accepted. A list is JSON if each of its members is:
    /// GraphiQL sets the header twice, and Fetch joins the two values to `application/json, application/json`.
    public static boolean isJson(@Nullable String contentType) {
        return contentType != null && Arrays.stream(contentType.split(",", -1)).allMatch(MediaTypes::isJsonInUtf8);
    }

    private static boolean isJsonInUtf8(String type) {
        String[] words = type.toLowerCase(Locale.ROOT).split(";", -1);
        if (!words[0].strip().equals(Answer.JSON.name)) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            String word = words[i].strip().replace("\"", "");
            if (word.startsWith("charset=") && !word.equals("charset=utf-8") && !word.equals("charset=utf8")) {
                return false;
            }
        }
        return true;
    }
}
