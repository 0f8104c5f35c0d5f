package org.dixit.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The verbs that attribute, with the frames in which they do (`reporting-verbs.txt`, which explains the frames).
final class ReportingVerbs {

    /// What a verb does in a group of frames.
    ///
    /// @param act          the speech act that it reports
    /// @param frames       where the content may stand
    /// @param prepositions whose object may be the content
    record Sense(SpeechAct act, Set<Frame> frames, Set<String> prepositions) {

        boolean takes(Frame frame) {
            return frames.contains(frame);
        }
    }

    /// Where the content stands in the parse, or what else the verb says of its neighbours.
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

    private final Map<String, List<Sense>> senses = new HashMap<>();

    /// @param lines of `reporting-verbs.txt`, comments left out
    /// @throws IllegalArgumentException where a line names an unknown speech act
    ReportingVerbs(List<String> lines) {
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

    private static void frame(String word, Set<Frame> frames, List<String> prepositions) {
        for (Frame frame : Frame.values()) {
            if (frame.name().equalsIgnoreCase(word)) {
                frames.add(frame);
                return;
            }
        }
        prepositions.add(word.equals("to+") ? "to" : word);
    }

    /// The senses of a lemma in the file's order; none for a verb that does not attribute.
    List<Sense> of(String lemma) {
        return senses.getOrDefault(lemma, List.of());
    }
}
