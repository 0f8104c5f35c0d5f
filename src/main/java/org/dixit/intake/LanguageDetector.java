package org.dixit.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Detects whether a text is English, by its letters and its most common words. It errs towards English, since
/// leaving an English text unanalysed is worse than analysing another one in vain.
final class LanguageDetector {

    private static final int MAX_CHARACTERS = 20_000;
    private static final int FEW_WORDS = 20;

    /// Letters next to a digit are part of a number, a model name or an identifier, not a word.
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}’']++(?!\\p{N})");

    /// The most common words of each language, except some that are also words of English texts.
    private static final Map<String, Set<String>> COMMON = Map.ofEntries(
            common(
                    "en",
                    "the and of to that is was for with his her from by on at as it has have said are not but they"
                            + " this be an or will would were been which who their its he she we you in a"),
            common(
                    "de",
                    "der die das und ist nicht ein eine einen dem den von mit sich auf für im zu auch wird werden"
                            + " hat haben sie er wir dass als bei nach aus sind war"),
            common(
                    "fr",
                    "le la les des du et est une un que qui dans pour par sur au aux avec ce cette il elle ne pas"
                            + " sont été plus se son ses nous vous de"),
            common(
                    "es",
                    "el la los las de del y que en un una por con para es se no su al lo como más pero sus fue"
                            + " ha son está"),
            common(
                    "pt",
                    "o os as de do da dos das e que em um uma por com para é não se na no ao mais foi como à são"
                            + " seu sua está"),
            common(
                    "it",
                    "il la le gli di del della che e è un una per con non si da al sono nel ha anche più come dei"
                            + " alla lo questo"),
            common(
                    "nl",
                    "de het een en van ik te dat die niet zijn is op met voor er maar om ook aan naar hij ze wordt"
                            + " heeft werd bij"),
            common("sv", "och att det som en på är av för med den till inte har de ett om han var jag från vi kan ska"),
            common(
                    "da",
                    "og at det som en på er af for med den til ikke har de et om han var jeg fra vi kan skal blev"),
            common("pl", "i w na z do się nie to jest że o jak po co ale od za przez który są był oraz dla tego"),
            common("cs", "a v na se je že s z do o by ale jako za jsem bylo jeho pro který jsou není také podle"),
            common("ro", "și de la în cu pe nu o un că se din este mai a fost care pentru sunt au ce"),
            common("tr", "ve bir bu için da de ile olarak çok daha olan gibi en kadar değil olduğu sonra ise ama"),
            common("id", "yang dan di ini itu dengan untuk dari pada tidak akan dalam oleh juga karena ke ada telah"),
            common("fi", "ja on ei se että hän oli ovat mutta myös joka kun mukaan sen ole tämä niin kuin sanoi"),
            common("hu", "a az és hogy nem is egy ez meg volt csak de van mint már azt ha szerint még"));

    private LanguageDetector() {}

    private static Map.Entry<String, Set<String>> common(String language, String words) {
        return Map.entry(language, Set.of(words.split(" ")));
    }

    /// The language that a text seems to be written in.
    ///
    /// @param english  whether the text is to be analysed as English
    /// @param language its language tag, or `null` if it cannot be determined
    record Verdict(boolean english, @Nullable String language) {}

    /// Judges a text by its first 20,000 characters.
    static Verdict of(String text) {
        String start = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        if (!mostlyLatin(start)) {
            return new Verdict(false, null);
        }
        Map<String, Integer> counts = new HashMap<>();
        int words = 0;
        Matcher word = WORD.matcher(start.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words++;
            for (Map.Entry<String, Set<String>> entry : COMMON.entrySet()) {
                if (entry.getValue().contains(word.group())) {
                    counts.merge(entry.getKey(), 1, Integer::sum);
                }
            }
        }
        int english = counts.getOrDefault("en", 0);
        String likeliest = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("en");
        boolean enough = words < FEW_WORDS || 10 * english >= words;
        int lead = counts.getOrDefault(likeliest, 0) - english;
        boolean read = enough && lead <= (words < FEW_WORDS ? 1 : 0);
        return new Verdict(read, read ? "en" : likeliest.equals("en") ? null : likeliest);
    }

    private static boolean mostlyLatin(String text) {
        Map<Boolean, Long> letters = text.codePoints()
                .filter(Character::isLetter)
                .boxed()
                .collect(Collectors.partitioningBy(
                        c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN, Collectors.counting()));
        return letters.getOrDefault(true, 0L) >= letters.getOrDefault(false, 0L);
    }
}
