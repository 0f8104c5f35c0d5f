package org.dixit.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.formats.ArticleFile;
import org.dixit.formats.KnownFields;
import org.dixit.formats.SubmissionRecord;

/// Reports, once per file, the names in its lines that are not fields of an article, and whether no line has a text.
final class FieldReport {

    private static final int MAX_NAMES = 12;
    private static final int MAX_LINES = 20;

    private final String file;
    private final KnownFields fields;
    private final IngestTally tally;
    private final Map<String, Boolean> unknown = new LinkedHashMap<>();
    private final Set<String> present = new HashSet<>();
    private final List<Integer> firstWithoutText = new ArrayList<>();
    private int withoutText;
    private boolean hasText;
    private int named;

    FieldReport(String file, KnownFields fields, IngestTally tally) {
        this.file = file;
        this.fields = fields;
        this.tally = tally;
        present.addAll(fields.defaults().keySet());
    }

    /// Records the fields of a line.
    ///
    /// @return whether the line needs further processing; false for a line without text in a file that has had none
    ///     yet
    boolean add(ArticleFile.Item item) {
        SubmissionRecord record = item.record();
        record.unknown().forEach((name, isText) -> unknown.merge(name, isText, Boolean::logicalOr));
        present.addAll(record.present());
        if (record.lacksText() && !hasText) {
            withoutText++;
            if (firstWithoutText.size() < MAX_LINES) {
                firstWithoutText.add(item.line());
            }
            return false;
        }
        if (record.submission() != null && !hasText) {
            hasText = true;
            firstWithoutText.forEach(line -> tally.countFailed(file + ", line " + line, SubmissionRecord.NO_TEXT));
            tally.countFailed(withoutText - firstWithoutText.size());
            reportUnknown();
        }
        return true;
    }

    /// Reports what remains to be said at the end of the file.
    void reportRemaining() {
        if (hasText) {
            reportUnknown();
        } else if (withoutText > 0) {
            tally.countFailed(withoutText);
            String found = unknown.isEmpty() ? "nothing else" : list(List.copyOf(unknown.keySet()));
            tally.print(file + ": no line has the field text; found " + found + "." + advice());
        }
    }

    private void reportUnknown() {
        List<String> names = unknown.keySet().stream().skip(named).toList();
        if (!names.isEmpty()) {
            tally.print(file + ": " + list(names)
                    + (names.size() == 1
                            ? " is not a field of an article and is"
                            : " are not fields of an article and are")
                    + " ignored." + (named == 0 ? advice() : ""));
            named = unknown.size();
        }
    }

    private String advice() {
        List<String> usable = unknown.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        Map<String, String> meant = fields.suggestions(usable, present);
        if (meant.isEmpty()) {
            return "";
        }
        List<String> pairs = meant.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .toList();
        return " Did you mean " + list(List.copyOf(meant.keySet())) + "? Then add --fields " + String.join(",", pairs)
                + ".";
    }

    private static String list(List<String> names) {
        int shown = Math.min(names.size(), MAX_NAMES);
        List<String> words = new ArrayList<>(names.subList(0, shown));
        if (shown < names.size()) {
            words.add((names.size() - shown) + " more");
        }
        String last = words.removeLast();
        return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
    }
}
