package org.dixit.pages.view;

import java.util.List;
import org.dixit.pages.answer.Who;
import org.jspecify.annotations.Nullable;

/// A statement as pages show it: "Joe Biden would tell → Vladimir Putin", what was said, and what is notable about it.
///
/// @param number     its number in the article, from 1
/// @param speakers   who makes it; empty if the text leaves that open
/// @param candidates who may have made it, if the text leaves that open
/// @param cue        the words that attribute it, `null` if there are none
/// @param cueFirst   whether the cue stands before the speaker: "according to …"
/// @param addressees whom it is said to
/// @param content    what was said
/// @param snippet    what was said with the words that were searched for, as HTML in which everything but `<mark>` is
///     escaped; `null` if nothing was searched for
/// @param manner     how it is given, as the name of a style: `quoted`, `told` or `part`
/// @param notes      what is notable about it, the most important first
/// @param about      whom it is about
/// @param within     the statement that reports it, where that is not shown beside it
/// @param article    the article that contains it, on pages of several articles
/// @param inner      the statements that it reports, on pages that show them within
public record Card(
        String id,
        int number,
        List<Who> speakers,
        List<Who> candidates,
        @Nullable String cue,
        boolean cueFirst,
        List<Who> addressees,
        String content,
        @Nullable String snippet,
        String manner,
        List<Note> notes,
        List<Who> about,
        @Nullable Within within,
        @Nullable ArticleLine article,
        List<Card> inner) {

    /// Something notable.
    ///
    /// @param style the name of its style, empty if it has none
    public record Note(String words, String style) {}

    /// The statement that reports this one.
    public record Within(String id, @Nullable Who speaker, String cue) {}
}
