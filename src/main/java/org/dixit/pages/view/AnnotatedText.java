package org.dixit.pages.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text cut flat at the borders of all spans of its statements, so that spans may overlap or have gaps. The pieces
/// of all paragraphs and what stands between these, joined, are the text.
///
/// @param before     the white space before the first paragraph
/// @param paragraphs the paragraphs in the order of the text
public record AnnotatedText(String before, List<Paragraph> paragraphs) {

    /// A paragraph.
    ///
    /// @param at    where it begins, in code points
    /// @param runs  its content
    /// @param after the white space between it and the next one
    public record Paragraph(int at, List<Run> runs, String after) {

        /// The text of the paragraph.
        public String text() {
            StringBuilder text = new StringBuilder();
            runs.forEach(run -> run.pieces.forEach(piece -> text.append(piece.text)));
            return text.toString();
        }
    }

    /// Neighbouring pieces: the cue of a statement, which is its handle, or pieces that are not part of a handle.
    ///
    /// @param number the number of the statement whose handle this is, `null` if it is none
    /// @param pieces the pieces; empty for the handle of a statement that has no cue of its own
    public record Run(@Nullable Integer number, List<Piece> pieces) {}

    /// A piece that no span begins or ends in.
    ///
    /// @param text  the text, not empty
    /// @param style the styles at rest and, as letter and number, the spans that it is part of: `told s3 c4`; empty
    ///     for text that no statement covers
    public record Piece(String text, String style) {}
}
