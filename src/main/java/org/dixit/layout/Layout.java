package org.dixit.layout;

import java.util.List;
import java.util.function.Predicate;
import org.dixit.text.CharRange;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;

/// The layout of a text: its blocks, in a repaired copy of the text in which every line is a paragraph.
/// Analysis works on the copy; [#span] returns where its words are in the text as received.
///
/// Start reading at [#of]. The repairs are in [Markup], [Mojibake] and [LineBreaks], the kinds of blocks in
/// [BlockReader].
public final class Layout {

    private final EditedText edited;
    private final List<Block> blocks;
    private final CodePoints codePoints;

    private Layout(String received, EditedText edited, List<Block> blocks) {
        this.edited = edited;
        this.blocks = blocks;
        this.codePoints = new CodePoints(received);
    }

    /// Reads the layout of a text, in time linear in its length.
    ///
    /// @param received any string
    /// @param isWord   whether a word, in lower case, is an English word; decides whether the hyphen at the end
    ///                 of a line belongs to the word
    public static Layout of(String received, Predicate<String> isWord) {
        EditedText decoded = EditedText.of(received);
        decoded = decoded.with(Mojibake.edits(decoded.text()));
        decoded = decoded.with(Markup.edits(decoded.text()));
        EditedText joined = decoded.with(LineBreaks.edits(decoded.text(), isWord));
        return new Layout(received, joined, BlockReader.blocks(joined.text()));
    }

    /// The repaired text. Line feeds end its paragraphs.
    public String text() {
        return edited.text();
    }

    /// The blocks in order.
    public List<Block> blocks() {
        return blocks;
    }

    /// The span of the text as received that stands for `chars`, a range of the repaired text in UTF-16 units.
    ///
    /// @throws IndexOutOfBoundsException if `chars` is outside the repaired text
    /// @throws IllegalArgumentException if `chars` is empty
    public Span span(CharRange chars) {
        return codePoints.span(edited.received(chars));
    }
}
