package org.dixit.intake;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what feeds and crawlers give for a language: tags of BCP 47 in any case and with underscores, names of POSIX
/// locales (`en_US.UTF-8`), the three-letter codes of ISO 639-2 (also the bibliographic ones) and the English names of
/// languages. Each becomes its shortest tag of BCP 47.
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

    /// What a POSIX locale has behind the language and the region.
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

    /// The code of three letters, or that of two where there is none.
    private static String threeLetters(Locale language) {
        try {
            return language.getISO3Language();
        } catch (MissingResourceException e) {
            return language.getLanguage();
        }
    }

    /// The tag of the language that `given` names, or `null` where it names none.
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
