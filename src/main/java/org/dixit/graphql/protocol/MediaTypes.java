package org.dixit.graphql.protocol;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.ParsedHeaderValue;
import java.util.Arrays;
import java.util.List;
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

    /// Returns the best media type for a parsed Accept header (RFC 9110, 12.5.1), or `null` if it accepts neither. The
    /// new type wins a tie; JSON is the answer if the header has only a wildcard or is missing.
    public static @Nullable Answer answer(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return Answer.JSON;
        }
        double graphql = weight(accepted, Answer.GRAPHQL.name);
        double json = weight(accepted, Answer.JSON.name);
        double any = Math.max(weight(accepted, "*/*"), weight(accepted, "application/*"));
        if (graphql > 0 && graphql >= json && graphql >= any) {
            return Answer.GRAPHQL;
        }
        if (json > 0 || (any > 0 && json != 0)) {
            return Answer.JSON;
        }
        return graphql > 0 || (any > 0 && graphql != 0) ? Answer.GRAPHQL : null;
    }

    /// Returns the weight of a media range or a coding (RFC 9110, 12.4.2), or −1 if a header does not name it. Vert.x
    /// leaves the space before a `;` in the value, and takes a weight that is no number or follows a tab for 1.
    static double weight(List<? extends ParsedHeaderValue> accepted, String name) {
        return accepted.stream()
                .filter(value -> value.value().strip().equalsIgnoreCase(name))
                .mapToDouble(ParsedHeaderValue::weight)
                .max()
                .orElse(-1);
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
