package org.dixit.intake;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the language values found in feeds and crawls: BCP 47 tags in any case and with underscores, POSIX locale
/// names (`en_US.UTF-8`), the three-letter codes of ISO 639-2 (including the bibliographic ones) and English language
/// names. Each is converted to its shortest BCP 47 tag.
final class LanguageTags {

    /// The codes of ISO 639-2/B that differ from those of ISO 639-2/T.
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));

    private static final Map<String, String> KNOWN = known();
    private static final int LONGEST_CODE = 3;

    /// The part of a POSIX locale after the language and the region.
    private static final Pattern CODESET = Pattern.compile("[.@].*$");

    private LanguageTags() {}

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>(BIBLIOGRAPHIC);
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            String tag = language.toLanguageTag();
            known.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
            known.putIfAbsent(threeLetters(language), tag);
        }
        return Map.copyOf(known);
    }

    /// The three-letter code, or the two-letter one if there is none.
    private static String threeLetters(Locale language) {
        try {
            return language.getISO3Language();
        } catch (MissingResourceException e) {
            return language.getLanguage();
        }
    }

    /// Returns the tag of the language that `given` names, or `null` if it names none.
    static @Nullable String of(String given) {
        String plain = CODESET.matcher(given.strip()).replaceFirst("").replace('_', '-');
        String name = KNOWN.get(plain.toLowerCase(Locale.ROOT));
        if (name != null) {
            return name;
        }
        int end = plain.indexOf('-');
        String code = (end < 0 ? plain : plain.substring(0, end)).toLowerCase(Locale.ROOT);
        String shortest = KNOWN.getOrDefault(code, code);
        if (shortest.length() > LONGEST_CODE) {
            return null; // BCP 47 has no language of four letters or more
        }
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(shortest + (end < 0 ? "" : plain.substring(end)))
                    .build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
