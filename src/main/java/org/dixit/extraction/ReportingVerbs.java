package org.dixit.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The verbs that attribute, with the frames in which they do. The list is `reporting-verbs.txt`, which explains them.
final class ReportingVerbs {

    /// What a verb means in a group of frames.
    ///
    /// @param act          the speech act that it reports
    /// @param frames       where the content may be
    /// @param prepositions those whose object may be the content
    record Sense(SpeechAct act, Set<Frame> frames, Set<String> prepositions) {

        /// Whether `frame` is one of its frames.
        boolean takes(Frame frame) {
            return frames.contains(frame);
        }
    }

    /// Where the content is in the parse, or what else the verb tells about its neighbours. The heading of
    /// `reporting-verbs.txt` has an example of each.
    enum Frame {
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
            new ReportingVerbs(Lexicon.read("reporting-verbs.txt").lines());

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

    /// The verbs of the list.
    static ReportingVerbs load() {
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

    /// The senses of a lemma in the order of the list; none for a verb that does not attribute.
    List<Sense> of(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }

    /// Whether the verb is one of saying, whose subject utters a clause or a quotation: "say", "warn", "ask"; but not
    /// "believe", nor "criticize".
    boolean isSaying(String lemma) {
        return of(lemma).stream()
                .anyMatch(
                        sense -> !sense.takes(Frame.BELIEF) && (sense.takes(Frame.CLAUSE) || sense.takes(Frame.QUOTE)));
    }
}
