package org.dixit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dixit.layout.EditedText.Edit;

/// Finds what a text shows of its transport: entities and elements of HTML, soft hyphens, line breaks of other
/// systems. Takes time linear in the length of the text.
final class Markup {

    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_TAG = 1_000;
    private static final String FURNITURE = "furniture.txt";
    private static final Set<String> BLOCK = LayoutWords.words(FURNITURE, "block");
    private static final Set<String> INLINE = LayoutWords.words(FURNITURE, "inline");
    private static final Set<String> HIDDEN = LayoutWords.words(FURNITURE, "hidden");
    private static final Map<String, String> ENTITIES = LayoutWords.lines("entities.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    pair -> pair[0], pair -> Character.toString(Integer.parseInt(pair[1], 16))));

    private final String text;
    private final List<Edit> edits = new ArrayList<>();
    /// The end of the last element whose content is not text; −1 once one has no end, so that the text is
    /// searched once.
    private int hiddenEnd;

    private Markup(String text) {
        this.text = text;
    }

    /// Returns the replacements that turn `text` into plain text with line feeds.
    static List<Edit> edits(String text) {
        Markup markup = new Markup(text);
        int at = 0;
        while (at < text.length()) {
            at = markup.edit(at);
        }
        return markup.edits;
    }

    private int edit(int at) {
        return switch (text.charAt(at)) {
            case '&' -> entity(at);
            case '<' -> tag(at);
            case '\u00AD' -> replaced(at, softHyphenEnd(at), "");
            case '\r' -> replaced(at, at + 1, at + 1 < text.length() && text.charAt(at + 1) == '\n' ? "" : "\n");
            case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> replaced(at, at + 1, "\n");
            default -> at + 1;
        };
    }

    private int replaced(int begin, int end, String words) {
        edits.add(new Edit(begin, end, words));
        return end;
    }

    /// A soft hyphen at the end of a line joins the two parts of a word.
    private int softHyphenEnd(int at) {
        int end = at + 1;
        boolean broken = end < text.length() && text.charAt(end) == '\n';
        return broken && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1)) ? end + 1 : end;
    }

    /// "&ldquo;", "&#8220;", "&#x201C;"
    private int entity(int at) {
        int semicolon = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_ENTITY + 1));
        if (semicolon < 0) {
            return at + 1;
        }
        String name = text.substring(at + 1, semicolon);
        String words = name.startsWith("#") ? numbered(name) : ENTITIES.getOrDefault(name, "");
        return words.isEmpty() ? at + 1 : replaced(at, semicolon + 1, words.equals("\u00AD") ? "" : words);
    }

    private static String numbered(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        String digits = name.substring(hexadecimal ? 2 : 1);
        if (!digits.matches(hexadecimal ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
            return "";
        }
        int code = Integer.parseInt(digits, hexadecimal ? 16 : 10);
        boolean character = Character.isValidCodePoint(code)
                && !Character.isISOControl(code)
                && Character.getType(code) != Character.SURROGATE;
        return character ? Character.toString(code) : "";
    }

    /// "<p>", "</em>", "<br/>", "<script>…</script>"
    private int tag(int at) {
        int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = name;
        while (nameEnd < text.length() && nameEnd < name + 10 && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String element = text.substring(name, nameEnd).toLowerCase(Locale.ROOT);
        boolean hidden = HIDDEN.contains(element);
        if (!hidden && !BLOCK.contains(element) && !INLINE.contains(element)) {
            return at + 1;
        }
        int close = text.indexOf('>', nameEnd, Math.min(text.length(), nameEnd + LONGEST_TAG));
        if (close < 0 || !isTag(text.substring(nameEnd, close))) {
            return at + 1;
        }
        if (hidden && name == at + 1) {
            int end = hiddenEnd < 0 ? -1 : text.indexOf("</" + element, close);
            hiddenEnd = end;
            return end < 0 ? at + 1 : replaced(at, Math.max(close + 1, end), "");
        }
        return replaced(at, close + 1, BLOCK.contains(element) ? "\n" : "");
    }

    /// Whether what follows the name of an element is nothing or attributes, unlike in "a<b and c>d".
    private static boolean isTag(String rest) {
        return rest.isBlank() || rest.strip().equals("/") || rest.indexOf('=') > 0;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
