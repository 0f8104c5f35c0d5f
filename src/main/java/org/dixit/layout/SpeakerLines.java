package org.dixit.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// Recognizes the lines of transcripts, interviews and parliamentary reports: "JO LOTA, MTA CHAIRMAN: It is
/// over.", "Mr CREAM (Hotham) (14:02): It is over.", "Q: Is it over?"
final class SpeakerLines {

    private static final int LONGEST_LABEL = 120;
    /// The number of lines without a name after which a turn ends unless a name follows sooner.
    private static final int LONGEST_TURN = 12;

    private static final String FILE = "speakers.txt";
    private static final Set<String> TITLES = LayoutWords.words(FILE, "title");
    private static final Set<String> NO_SPEAKER = LayoutWords.words(FILE, "no speaker");
    private static final Set<String> PARTS = LayoutWords.words(FILE, "part");

    private static final String STAMP = "[“\"]?(?:\\[?\\(?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\\)?\\]?\\s*)?";
    private static final String WORD = "[\\p{Lu}][\\p{L}.'’-]*";
    private static final String NAME = WORD + "(?: (?:" + WORD + "|of|the|de|da|del|van|von|der|bin|al|la|le)){0,5}";
    private static final String NOTE = "\\s*(?:\\([^()\\n]{1,60}\\)|\\[[^\\[\\]\\n]{1,60}\\])";

    private static final Pattern LABEL = Pattern.compile(STAMP + "(?<name>(?:The )?" + NAME
            + ")(?<role>,[^:(\\n“\"?!]{2,60}?)?(?<notes>(?:" + NOTE + "){0,3}):(?:\\s+|$)");

    /// A line of a transcript.
    ///
    /// @param label its range up to the colon, `null` in a line that goes on
    /// @param name  the speaker's name in the label, with titles
    /// @param words what is said
    /// @param names whether it has a speaker; captions such as "TEXT:" have none
    record Line(@Nullable CharRange label, @Nullable CharRange name, CharRange words, boolean names) {}

    /// A label.
    ///
    /// @param sure  whether its form alone shows that it names a speaker
    /// @param noted whether a place, time or voice is noted behind the name, as in nothing else than transcripts
    private record Label(int line, Line parts, String name, boolean sure, boolean noted) {}

    private final String text;
    private final List<CharRange> lines;
    private final Map<Integer, Line> found = new HashMap<>();

    private SpeakerLines(String text, List<CharRange> lines) {
        this.text = text;
        this.lines = lines;
    }

    /// Returns the lines of transcripts in a text.
    ///
    /// @param lines its lines without white space around them, none empty
    static SpeakerLines of(String text, List<CharRange> lines) {
        SpeakerLines speakers = new SpeakerLines(text, lines);
        speakers.find();
        return speakers;
    }

    /// The line with this index if it belongs to a transcript, otherwise `null`.
    @Nullable
    Line at(int line) {
        return found.get(line);
    }

    private void find() {
        List<Label> labels = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Label label = label(i);
            if (label != null) {
                labels.add(label);
                counts.merge(label.name, 1, Integer::sum);
            }
        }
        if (labels.isEmpty()) {
            return;
        }
        int span = labels.getLast().line - labels.getFirst().line + 1;
        boolean dense = labels.size() > 1 && labels.size() * 3 >= span;
        boolean sure = labels.stream().anyMatch(Label::sure);
        int all = labels.size();
        labels.removeIf(label -> !label.sure && !(dense && (sure || isDialogue(all, counts, label))));
        long sentences =
                labels.stream().filter(label -> isSpoken(label.parts.words)).count();
        boolean distinct = labels.size() > 3 && counts.size() >= labels.size();
        if (distinct || sentences * 3 < labels.size() * 2L) {
            return;
        }
        if (labels.size() < 2 && labels.stream().noneMatch(label -> label.sure && label.noted)) {
            return;
        }
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            found.put(label.line, label.parts);
            int next = i + 1 < labels.size() ? labels.get(i + 1).line : label.line + 1;
            goOn(label, next);
        }
    }

    /// Whether words end as a sentence and have more than figures in them.
    private boolean isSpoken(CharRange words) {
        int end = words.end() - 1;
        while (end > words.begin() && "”\"’')]".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        boolean letters = words.of(text).chars().filter(Character::isLetter).count() * 2 > words.length();
        return letters && ".?!…—-–".indexOf(text.charAt(end)) >= 0;
    }

    /// Whether a name in usual spelling, in a text that is mostly dialogue, is that of a speaker: it returns,
    /// or it is a full name.
    private static boolean isDialogue(int labels, Map<String, Integer> counts, Label label) {
        int names = counts.size();
        boolean repeated = counts.getOrDefault(label.name, 0) > 1 && names > 1 && names < labels;
        return repeated || label.name.indexOf(' ') > 0;
    }

    /// The lines between two names go on with what the first says, unless they are too many.
    private void goOn(Label label, int next) {
        if (next - label.line - 1 > LONGEST_TURN || !label.parts.names) {
            return;
        }
        for (int i = label.line + 1; i < next; i++) {
            CharRange line = lines.get(i);
            if (isNote(line)) {
                found.put(i, new Line(null, null, line, false));
            } else if (!Furniture.isFurniture(text, line) && !Headings.isHeading(text, line)) {
                found.put(i, new Line(null, null, line, true));
            }
        }
    }

    /// "(APPLAUSE)", "[Music]"
    private boolean isNote(CharRange line) {
        char first = text.charAt(line.begin());
        char last = text.charAt(line.end() - 1);
        return first == '(' && last == ')' || first == '[' && last == ']';
    }

    private @Nullable Label label(int i) {
        CharRange line = lines.get(i);
        Matcher matcher = LABEL.matcher(text).region(line.begin(), Math.min(line.end(), line.begin() + LONGEST_LABEL));
        if (!matcher.lookingAt()) {
            return null;
        }
        CharRange name = new CharRange(matcher.start("name"), matcher.end("name"));
        String words = name.of(text);
        CharRange content = BlockReader.trimmed(text, matcher.end(), line.end());
        if (content.length() == 0) {
            return null;
        }
        boolean names = !NO_SPEAKER.contains(words.toLowerCase(Locale.ROOT));
        boolean sure = isSure(words, matcher);
        if (!sure && (!names || !isName(words))) {
            return null;
        }
        // the notes behind the name, a constituency or "(voice-over)", are not analysed
        boolean noted = !matcher.group("notes").isEmpty();
        CharRange label = BlockReader.trimmed(text, name.begin(), noted ? matcher.start("notes") : matcher.end());
        return new Label(
                i,
                new Line(label, name, content, names),
                words.toLowerCase(Locale.ROOT),
                sure,
                !matcher.group("notes").isEmpty());
    }

    /// Whether the name, but for titles, is in capitals, or has the note of a time or of a voice behind it.
    private static boolean isSure(String name, Matcher matcher) {
        if (name.length() == 1) {
            return name.equals("Q") || name.equals("A");
        }
        int capitals = 0;
        for (String word : name.split(" ", -1)) {
            boolean title = TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
            if (!title && !word.chars().noneMatch(Character::isLowerCase) && !word.matches("Ma?c\\p{Lu}+")) {
                return !matcher.group("notes").isEmpty() && name.indexOf(' ') > 0;
            }
            capitals += title ? 0 : 1;
        }
        return capitals > 0 && capitals <= 4;
    }

    /// Whether a label in usual spelling may be a speaker: every word has a capital, or it is the part of a
    /// questioner.
    private static boolean isName(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (PARTS.contains(lower)) {
            return true;
        }
        String[] parts = words.split(" ", -1);
        for (String part : parts) {
            if (part.length() > 3 && Character.isLowerCase(part.charAt(0))) {
                return false;
            }
        }
        return parts.length <= 4;
    }
}
