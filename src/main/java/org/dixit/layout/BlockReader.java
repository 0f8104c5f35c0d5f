package org.dixit.layout;

import java.util.ArrayList;
import java.util.List;
import org.dixit.text.CharRange;

/// Divides a text into blocks: one for each line, with the dateline, the speaker's name or the signature apart.
final class BlockReader {

    /// The number of lines that may begin with a dateline.
    private static final int DATELINES = 6;

    private final String text;
    private final List<CharRange> lines;
    private final SpeakerLines speakers;
    private final List<Block> blocks = new ArrayList<>();

    private BlockReader(String text) {
        this.text = text;
        this.lines = lines(text);
        this.speakers = SpeakerLines.of(text, lines);
    }

    /// Returns the blocks of a text whose lines are paragraphs.
    static List<Block> blocks(String text) {
        BlockReader reader = new BlockReader(text);
        for (int i = 0; i < reader.lines.size(); i++) {
            reader.line(i);
        }
        return List.copyOf(reader.blocks);
    }

    private static List<CharRange> lines(String text) {
        List<CharRange> lines = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            CharRange line = trimmed(text, begin, end);
            if (line.length() > 0) {
                lines.add(line);
            }
            begin = end + 1;
        }
        return lines;
    }

    /// The range from `from` to `to` without white space at its ends.
    static CharRange trimmed(String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new CharRange(begin, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private void line(int i) {
        CharRange line = lines.get(i);
        SpeakerLines.Line spoken = speakers.at(i);
        if (spoken != null) {
            spoken(spoken);
        } else if (Furniture.isFurniture(text, line)) {
            add(BlockKind.FURNITURE, line.begin(), line.end());
        } else if (!signed(i, line)) {
            written(i, line);
        }
    }

    /// A line of a transcript: with its speaker, or one that goes on.
    private void spoken(SpeakerLines.Line line) {
        CharRange label = line.label();
        if (label != null) {
            blocks.add(new Block(line.names() ? BlockKind.SPEAKER : BlockKind.FURNITURE, label, line.name()));
        }
        BlockKind kind = line.names() ? BlockKind.TURN : BlockKind.FURNITURE;
        add(kind, line.words().begin(), line.words().end());
    }

    /// "— Jane Doe (@janedoe) May 2, 2026", behind a post on the same line or below it.
    private boolean signed(int i, CharRange line) {
        Signatures.Signature signature = Signatures.in(text, line, i > 0 ? lines.get(i - 1) : null);
        if (signature == null) {
            return false;
        }
        add(BlockKind.POST, line.begin(), signature.chars().begin());
        blocks.add(new Block(BlockKind.SIGNATURE, signature.chars(), signature.name()));
        return true;
    }

    private void written(int i, CharRange line) {
        int begin = line.begin();
        int stamp = Furniture.stampEnd(text, line);
        if (stamp > begin) {
            add(BlockKind.FURNITURE, begin, stamp);
            begin = stamp;
        }
        int dateline = i < DATELINES ? Datelines.end(text, new CharRange(begin, line.end())) : begin;
        if (dateline > begin) {
            add(BlockKind.DATELINE, begin, dateline);
            begin = dateline;
        }
        int bullet = Bullets.end(text, new CharRange(begin, line.end()));
        add(bullet > begin ? BlockKind.LIST_ITEM : kind(i, begin), bullet, line.end());
    }

    private BlockKind kind(int i, int begin) {
        CharRange line = lines.get(i);
        if (i > 0 && begin == line.begin() && introduces(lines.get(i - 1))) {
            return BlockKind.INTRODUCED;
        }
        return begin == line.begin() && Headings.isHeading(text, line) ? BlockKind.HEADING : BlockKind.PROSE;
    }

    private boolean introduces(CharRange line) {
        return text.charAt(line.end() - 1) == ':';
    }

    private void add(BlockKind kind, int from, int to) {
        CharRange chars = trimmed(text, from, to);
        if (chars.length() > 0) {
            blocks.add(new Block(kind, chars));
        }
    }
}
