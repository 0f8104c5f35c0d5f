package org.dixit.extraction.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.vocabulary.SpeechAct;

/// The reporting verbs, with the frames in which they attribute content. The list is `reporting-verbs.txt`, which
/// explains the frames.
public final class ReportingVerbs {

    /// A sense of a verb, in a group of frames.
    ///
    /// @param act          the speech act that it reports
    /// @param frames       where the content may be
    /// @param prepositions the prepositions whose object may be the content
    public record Sense(SpeechAct act, Set<Frame> frames, Set<String> prepositions) {

        /// Whether the sense allows `frame`.
        public boolean takes(Frame frame) {
            return frames.contains(frame);
        }
    }

    /// The position of the content in the parse, or another property of the verb's arguments. The head of
    /// `reporting-verbs.txt` has an example of each.
    public enum Frame {
        QUOTE,
        CLAUSE,
        TO,
        OBJECT,
        LABEL,
        FEELING,
        HEARER,
        BELIEF
    }

    private static final ReportingVerbs LISTED =
            new ReportingVerbs(WordList.read("reporting-verbs.txt").lines());

    private final Map<String, List<Sense>> senses = new HashMap<>();

    private ReportingVerbs(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).trim().split("\\s+", -1);
            Set<Frame> frames = EnumSet.noneOf(Frame.class);
            List<String> prepositions = new ArrayList<>();
            for (int i = 1; i < head.length; i++) {
                frame(head[i], frames, prepositions);
            }
            Sense sense = new Sense(SpeechAct.valueOf(head[0]), frames, Set.copyOf(prepositions));
            for (String lemma : line.substring(colon + 1).trim().split("\\s+", -1)) {
                senses.computeIfAbsent(lemma, k -> new ArrayList<>(2)).add(sense);
            }
        }
    }

    /// Returns the reporting verbs; the list is read once.
    public static ReportingVerbs load() {
        return LISTED;
    }

    private static void frame(String word, Set<Frame> frames, List<String> prepositions) {
        for (Frame frame : Frame.values()) {
            if (frame.name().equalsIgnoreCase(word)) {
                frames.add(frame);
                return;
            }
        }
        prepositions.add(word.equals("to+") ? "to" : word);
    }

    /// The senses of a lemma in the order of the list, empty for a verb that does not attribute.
    public List<Sense> of(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    /// Whether the verb is a verb of saying, whose subject utters a clause or a quotation: "say", "warn", "ask", but
    /// not "believe" or "criticize".
    public boolean isSaying(String lemma) {
        return of(lemma).stream()
                .anyMatch(
                        sense -> !sense.takes(Frame.BELIEF) && (sense.takes(Frame.CLAUSE) || sense.takes(Frame.QUOTE)));
    }
}
