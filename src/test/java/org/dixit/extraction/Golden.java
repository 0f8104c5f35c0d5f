package org.dixit.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A golden pair: a text of our own and all that a careful annotator finds in it. `NAME.txt` has the text, a line
/// `====`
/// and the answer:
///
/// ```
/// John Smith told reporters that he would resign.
/// ====
/// INDIRECT ASSERT POSITIVE CERTAIN_POSITIVE uttered · clause
///   content    he would resign
///   source     John Smith
///   cue        told
///   speaker    John Smith ← John Smith
///   addressee  reporters ← reporters
///   mentions   John Smith ← he
/// PERSON John Smith
///   name       John Smith
///   pronoun    he
/// GROUP unnamed reporters
///   nominal    reporters
/// ```
///
/// First come the statements: kind, speech act, polarity, certainty, whether it was uttered and the rule; a line for
/// each stretch of the content, for source, cue, condition and the statement that reports this one; then everybody who
/// takes part, by the actor's name and the words that stand for it. The actors follow, with their other names, roles
/// and mentions, and at the end the mentions that the text leaves open. The second place of the same words is marked
/// `#2`. A line that could stand there and does not states that there is none.
///
/// A line that begins with `-` is what the extractor finds today and is wrong; `+` marks what it should find instead.
///
/// @param name   the file's name without its end
/// @param text   the article
/// @param answer the lines behind `====`
record Golden(String name, String text, List<String> answer) {

    static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private static final String BETWEEN = "\n====\n";

    /// All pairs of a folder by their names.
    static List<Golden> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Golden::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Golden read(Path file) {
        try {
            String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
            String whole = Files.readString(file);
            int between = whole.indexOf(BETWEEN);
            if (between < 0) {
                throw new IllegalStateException(name + " has no line ====");
            }
            return new Golden(
                    name,
                    whole.substring(0, between),
                    whole.substring(between + BETWEEN.length()).lines().toList());
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /// What the extractor finds today.
    List<String> today() {
        return without('+');
    }

    /// What it should find; the same as [#today] but for known faults.
    List<String> right() {
        return without('-');
    }

    /// The number of lines that are known to be wrong or missing.
    long faults() {
        return answer.stream()
                .filter(line -> marked(line, '-') || marked(line, '+'))
                .count();
    }

    /// The number of statements in the right answer.
    long statements() {
        return right().stream()
                .filter(line -> line.contains(" · ") && !line.startsWith(" "))
                .count();
    }

    private List<String> without(char mark) {
        Predicate<String> marked = line -> marked(line, mark);
        return answer.stream()
                .filter(marked.negate())
                .map(line -> marked(line, '+') || marked(line, '-') ? line.substring(1) : line)
                .toList();
    }

    private static boolean marked(String line, char mark) {
        return !line.isEmpty() && line.charAt(0) == mark;
    }

    @Override
    public String toString() {
        return name;
    }
}
