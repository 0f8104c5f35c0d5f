package org.dixit.archive.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The address of a page on the web, read leniently: an IRI becomes a URI (RFC 3987, 3.1), characters that a URI
/// cannot have are percent-encoded, and an address without a scheme is taken as https.
///
/// Two addresses denote the same page if their `compared` forms are equal. That form is the result of the
/// syntax-based and scheme-based normalizations of RFC 3986 (6.2.2 and 6.2.3), without the fragment and without query
/// parameters that only track visitors. http and https remain different, as do addresses with and without `www.`.
///
/// @param uri      the address as a URI; unchanged if it was given as one
/// @param compared the form in which addresses are compared
public record WebAddress(String uri, String compared) {

    /// The pattern of RFC 3986, appendix B, for addresses with an authority.
    private static final Pattern PARTS =
            Pattern.compile("^(https?)://([^/?#\\\\]*)((?:/[^?#]*)?)(\\?[^#]*)?(#.*)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHOUT_SCHEME = Pattern.compile(
            "^[\\p{L}\\p{M}\\p{N}_-]+(\\.[\\p{L}\\p{M}\\p{N}_-]+)*\\.(\\p{L}{2,}|xn--[a-z0-9-]+)(:\\d{1,5})?([/?#].*)?$");

    private static final Pattern AUTHORITY =
            Pattern.compile("^(?:(.*)@)?(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)(?::(\\d*))?$");

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\.?");

    private static final Pattern TRACKING = Pattern.compile(
            "(utm_[^=]*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|mc_cid|mc_eid|_ga|_gl"
                    + "|_hsenc|_hsmi|mkt_tok|oly_anon_id|oly_enc_id|vero_id|wickedid|xtor|at_medium|at_campaign|at_custom[0-9]+)(=.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\r]+");
    private static final Set<String> DEFAULT_PORTS = Set.of("http:80", "https:443");
    private static final int HIGHEST_PORT = 65_535;

    private static final String UNRESERVED = "-._~";
    private static final String IN_PATH = UNRESERVED + "!$&'()*+,;=:@/";
    private static final String IN_QUERY = IN_PATH + "?";

    /// Parses an address, or returns `null` if it cannot be the address of a page on the web.
    public static @Nullable WebAddress of(String given) {
        String address = LINE_BREAKS.matcher(given.strip()).replaceAll("");
        if (address.startsWith("//")) {
            address = "https:" + address;
        } else if (WITHOUT_SCHEME.matcher(address).matches()) {
            address = "https://" + address;
        }
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches() || address.codePoints().anyMatch(WebAddress::isNoCharacter)) {
            return null;
        }
        Authority authority = Authority.of(parts.group(2));
        return authority == null ? null : of(parts.group(1), authority, parts);
    }

    private static WebAddress of(String scheme, Authority authority, Matcher parts) {
        String path = encoded(parts.group(3), IN_PATH);
        String query = parts.group(4) == null ? null : encoded(parts.group(4).substring(1), IN_QUERY);
        String fragment =
                parts.group(5) == null ? "" : "#" + encoded(parts.group(5).substring(1), IN_QUERY);
        String uri = scheme + "://" + authority.written() + path + (query == null ? "" : "?" + query) + fragment;
        String kept = query == null ? "" : withoutTracking(query);
        String lower = scheme.toLowerCase(Locale.ROOT);
        String compared = lower + "://" + authority.compared(lower) + withoutDots(normalized(path))
                + (kept.isEmpty() ? "" : "?" + normalized(kept));
        return new WebAddress(uri, compared);
    }

    /// Returns the SHA-256 of the compared form.
    public byte[] key() {
        return ArticleRevision.sha256(compared);
    }

    /// The authority of an address: `user@host:port`.
    private record Authority(
            @Nullable String user, String host, @Nullable String port) {

        static @Nullable Authority of(String written) {
            Matcher parts = AUTHORITY.matcher(written);
            if (!parts.matches()) {
                return null;
            }
            String host = ascii(parts.group(2));
            String port = parts.group(3);
            boolean tooHigh =
                    port != null && (port.length() > 5 || !port.isEmpty() && Integer.parseInt(port) > HIGHEST_PORT);
            return host == null || tooHigh ? null : new Authority(parts.group(1), host, port);
        }

        private static @Nullable String ascii(String host) {
            if (host.startsWith("[")) {
                return host;
            }
            try {
                boolean plain = host.chars().allMatch(c -> c < 128);
                String ascii = plain ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
                return HOST.matcher(ascii).matches() ? ascii : null;
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        String written() {
            return userPart() + host + (port == null ? "" : ":" + port);
        }

        String compared(String scheme) {
            String name = host.toLowerCase(Locale.ROOT);
            String shown = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            boolean usual =
                    port == null || port.isEmpty() || DEFAULT_PORTS.contains(scheme + ":" + Integer.valueOf(port));
            return userPart() + shown + (usual ? "" : ":" + Integer.valueOf(port));
        }

        private String userPart() {
            return user == null ? "" : encoded(user, UNRESERVED + "!$&'()*+,;=:") + "@";
        }
    }

    private static boolean isNoCharacter(int point) {
        return point < 0x20 || point == 0x7F || point == 0xFFFD || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isEscape(String text, int at) {
        return text.charAt(at) == '%'
                && at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0
                && text.charAt(at + 1) < 128
                && text.charAt(at + 2) < 128;
    }

    /// Percent-encodes each character that is neither an ASCII letter or digit nor one of `allowed`.
    private static String encoded(String text, String allowed) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (isLetterOrDigit(point) || allowed.indexOf(point) >= 0 || isEscape(text, i)) {
                encoded.appendCodePoint(point);
            } else {
                for (byte one : Character.toString(point).getBytes(UTF_8)) {
                    encoded.append(String.format("%%%02X", one));
                }
            }
        }
        return encoded.toString();
    }

    /// Converts escapes to upper case, and decodes those of characters that need none (6.2.2.1 and 6.2.2.2).
    private static String normalized(String text) {
        StringBuilder normalized = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!isEscape(text, i)) {
                normalized.append(text.charAt(i));
                continue;
            }
            String digits = text.substring(i + 1, i + 3);
            char escaped = (char) Integer.parseInt(digits, 16);
            boolean needless = isLetterOrDigit(escaped) || UNRESERVED.indexOf(escaped) >= 0;
            normalized.append(needless ? String.valueOf(escaped) : "%" + digits.toUpperCase(Locale.ROOT));
            i += 2;
        }
        return normalized.toString();
    }

    /// Removes dot segments (RFC 3986, 5.2.4) from a path that is empty or begins with a slash; an empty path becomes
    /// a slash (6.2.3).
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(Math.min(1, path.length())).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            switch (segments[i]) {
                case "." -> {
                    if (last) {
                        kept.addLast("");
                    }
                }
                case ".." -> {
                    kept.pollLast();
                    if (last) {
                        kept.addLast("");
                    }
                }
                default -> kept.addLast(segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String withoutTracking(String query) {
        return Stream.of(query.split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .collect(Collectors.joining("&"));
    }
}
