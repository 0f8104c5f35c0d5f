package org.dixit.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits the words of a paragraph into sentences.
///
/// A sentence ends after a full stop, question mark or exclamation mark and any closing marks that follow it:
/// `.”`, `?)`. It does not end before a lower-case letter, nor after an abbreviation unless the next word can
/// only begin a sentence: "the U.S. President" against "in the U.S. He".
final class SentenceSplitter {

    /// The maximum length of a sentence in words. Longer sentences are cut, since parsing takes time quadratic in
    /// their length.
    private static final int LONGEST = 150;

    private static final Set<String> TITLES = Set.of(
            ("mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. capt. prof. rev. hon. st. pres. amb. sec. atty. messrs."
                            + " adm. maj. cmdr. fr. supt. insp. cpl. pvt. brig. sens. reps. govs. gens. profs. drs. vs."
                            + " v. no. nos. vol. fig. e.g. i.e. cf. mt. ft. op. ste. pp. mme. mlle. msgr. pte. dist.")
                    .split(" "));

    /// Abbreviations other than titles and those with inner full stops.
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("inc. corp. co. ltd. jr. sr. bros. llc. plc. etc. est. dept. assn. univ. intl. natl. ave. blvd. rd. hwy. jan."
                            + " feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thurs."
                            + " fri. sat. sun. calif. fla. mass. pa. va. conn. ariz. ala. ark. colo. ga. ill. ind. kan."
                            + " ky. la. md. mich. minn. miss. mo. mont. neb. nev. okla. ore. tenn. tex. vt. wash. wis."
                            + " wyo. al. ph.d. ex. esq.")
                    .split(" "));

    /// Words that, capitalized after an abbreviation, begin a sentence.
    private static final Set<String> STARTERS = Set.of(
            ("The A An This That These Those He She It They We You I His Her Its Their Our My But And Or So Yet In On At"
                            + " For From With By As If When While After Before Since Because Although Though However"
                            + " Meanwhile There Here What Who Why How Where Which Some Many Most Several Both Each All"
                            + " Not Another Other Also Now Then Today Earlier Later Asked According To Despite During Under"
                            + " Until Once Even Still Only Just More Instead Moreover Nevertheless Is Are Was Were Do Does"
                            + " Did Has Have Had Will Would Can Could Should Mr. Mrs. Ms.")
                    .split(" "));

    /// Verbs that, after "?” Name", show that the sentence continues.
    private static final Set<String> VERBS = Set.of(
            ("said says asked asks told wrote writes tweeted added replied answered shouted wondered exclaimed quipped cried"
                            + " yelled joked declared insisted")
                    .split(" "));

    /// Words in lower case that begin the clause of a speaker behind a quotation that ends with a full stop.
    private static final Set<String> BEGINNERS = Set.of("a", "an", "the", "his", "her", "its", "their", "one");

    private static final int FARTHEST_VERB = 5;

    private SentenceSplitter() {}

    /// Returns the sentences of the paragraph that consists of `words`; none is empty.
    static List<List<RawWord>> of(String text, List<RawWord> words) {
        List<RawWord> mended = detached(words);
        List<List<RawWord>> sentences = new ArrayList<>();
        boolean quoted = false;
        int first = 0;
        for (int i = 0; i < mended.size(); i++) {
            String form = mended.get(i).form();
            if (form.equals("\"")) {
                quoted = !quoted;
            }
            if (!mayEnd(form)) {
                continue;
            }
            int next = i + 1;
            while (next < mended.size() && closes(text, mended, next, quoted)) {
                if (mended.get(next).form().equals("\"")) {
                    quoted = !quoted;
                }
                next++;
            }
            if (next == mended.size() || ends(text, mended, i, next)) {
                addCut(mended.subList(first, next), sentences);
                first = next;
            }
            i = next - 1;
        }
        addCut(mended.subList(first, mended.size()), sentences);
        return sentences;
    }

    /// Splits the full stop from words that only look like abbreviations, "the BBC. The", "the Group of 7.
    /// Russia": the library keeps it attached to every word without vowels and every single character.
    private static List<RawWord> detached(List<RawWord> words) {
        List<RawWord> result = new ArrayList<>(words.size() + 4);
        for (int i = 0; i < words.size(); i++) {
            RawWord word = words.get(i);
            boolean last = i + 1 == words.size();
            if (i > 0
                    && isNoAbbreviation(word.form())
                    && (last || isCapital(words.get(i + 1).form()))) {
                int stop = word.end() - 1;
                result.add(new RawWord(
                        word.begin(), stop, word.form().substring(0, word.form().length() - 1)));
                result.add(new RawWord(stop, word.end(), "."));
            } else {
                result.add(word);
            }
        }
        return result;
    }

    private static boolean isNoAbbreviation(String form) {
        if (!isAbbreviation(form)) {
            return false;
        }
        String stem = form.substring(0, form.length() - 1);
        if (stem.length() == 1) {
            return Character.isDigit(stem.charAt(0));
        }
        String lower = Texts.lower(form);
        return stem.indexOf('.') < 0 && !TITLES.contains(lower) && !ABBREVIATIONS.contains(lower);
    }

    private static boolean isAbbreviation(String form) {
        return form.length() > 1 && form.endsWith(".") && Character.isLetterOrDigit(form.charAt(0));
    }

    private static boolean mayEnd(String form) {
        return isFinal(form) || isAbbreviation(form);
    }

    private static boolean isFinal(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (".?!…‼⁇⁈⁉".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether the word at `i`, after a full stop, still belongs to the sentence: a further stop, a closing
    /// bracket or a quotation mark. A straight mark closes if no word is attached to it and either it is
    /// attached to the stop, a quotation is open, or nothing follows.
    private static boolean closes(String text, List<RawWord> words, int i, boolean quoted) {
        String form = words.get(i).form();
        RawWord before = words.get(i - 1);
        boolean glued = before.end() == words.get(i).begin();
        return switch (form) {
            case "”", "''", "»", ")", "]" -> true;
            case "\"" -> !gluedToNextWord(text, words.get(i)) && (glued || quoted || i + 1 == words.size());
            case "’", "'", "“" -> glued && !gluedToNextWord(text, words.get(i));
            default -> isFinal(form);
        };
    }

    private static boolean gluedToNextWord(String text, RawWord mark) {
        return mark.end() < text.length() && Character.isLetterOrDigit(text.charAt(mark.end()));
    }

    /// Whether a sentence ends with the word at `stop`, or with the marks after it, before the word at `next`.
    private static boolean ends(String text, List<RawWord> words, int stop, int next) {
        String following = words.get(next).form();
        if (isClitic(following)) {
            return false;
        }
        if (opens(text, words, next)) {
            return !TITLES.contains(Texts.lower(words.get(stop).form()));
        }
        if (words.get(stop).form().equals(".") && next > stop + 1 && BEGINNERS.contains(following)) {
            // “It is safe.” a spokesman for the council said.
            return isMark(words.get(next - 1).form());
        }
        if (Character.isLowerCase(following.codePointAt(0)) || ",;:-–—".contains(following)) {
            return false;
        }
        String form = words.get(stop).form();
        if (isAbbreviation(form)) {
            return next > stop + 1 || (!TITLES.contains(Texts.lower(form)) && STARTERS.contains(following));
        }
        return next == stop + 1 || form.equals(".") || !isAttributed(words, next);
    }

    private static boolean isMark(String form) {
        return form.equals("”") || form.equals("\"") || form.equals("''") || form.equals("»") || form.equals("’");
    }

    /// Whether `form` is a clitic of the word before it: "D.C.’s".
    private static boolean isClitic(String form) {
        return form.length() > 1 && "’'".indexOf(form.charAt(0)) >= 0 && Character.isLowerCase(form.charAt(1));
    }

    /// Whether the word at `i` is a mark that opens a quotation.
    private static boolean opens(String text, List<RawWord> words, int i) {
        String form = words.get(i).form();
        return form.equals("“")
                || form.equals("``")
                || form.equals("«")
                || form.equals("‘")
                || ((form.equals("\"") || form.equals("'")) && gluedToNextWord(text, words.get(i)));
    }

    /// Whether "?”" is followed by a name and a verb of saying: "“Why?” Mr. Smith asked".
    private static boolean isAttributed(List<RawWord> words, int next) {
        for (int i = next; i < Math.min(words.size(), next + FARTHEST_VERB + 1); i++) {
            String form = words.get(i).form();
            if (i > next && VERBS.contains(form)) {
                return true;
            }
            if (!isCapital(form) || (STARTERS.contains(form) && !TITLES.contains(Texts.lower(form)))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.codePointAt(0)) || "“\"‘".indexOf(form.charAt(0)) >= 0;
    }

    /// Adds `sentence` in parts no longer than [#LONGEST]. A part is cut after the last comma, semicolon, colon
    /// or dash in its second half, if there is one.
    private static void addCut(List<RawWord> sentence, List<List<RawWord>> sentences) {
        int first = 0;
        while (sentence.size() - first > LONGEST) {
            int cut = first + LONGEST;
            for (int i = cut; i > first + LONGEST / 2; i--) {
                if (";,:—–--".contains(sentence.get(i - 1).form())) {
                    cut = i;
                    break;
                }
            }
            sentences.add(sentence.subList(first, cut));
            first = cut;
        }
        if (first < sentence.size()) {
            sentences.add(sentence.subList(first, sentence.size()));
        }
    }
}
