package org.dixit.extraction.names;

import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// A proper name in the text, not yet resolved to an actor.
///
/// @param sentence the number of its sentence
/// @param first    its first token, not counting title and article
/// @param last     its last token
/// @param head     the token through which it depends on the rest of the sentence
/// @param title    the first token of the title before it, `first` if there is none
/// @param core     its words without title and article
/// @param chars    its range with title
/// @param kind     the kind of actor that it seems to name, `null` if that is unclear
/// @param meaning  its entry in the table of states, `null` for other names
/// @param form     how it refers to a state, `null` for other names
public record FoundName(
        int sentence,
        int first,
        int last,
        int head,
        int title,
        String core,
        CharRange chars,
        @Nullable ActorKind kind,
        CountryTable.@Nullable Meaning meaning,
        CountryTable.@Nullable Form form) {

    FoundName as(@Nullable ActorKind newKind) {
        return new FoundName(sentence, first, last, head, title, core, chars, newKind, meaning, form);
    }

    /// A copy of this name as that of a person, not of a state.
    FoundName asPerson() {
        return new FoundName(sentence, first, last, head, title, core, chars, ActorKind.PERSON, null, null);
    }

    /// A copy of this name with another head, title and range.
    FoundName headedAt(int newHead, int newTitle, CharRange newChars) {
        return new FoundName(sentence, first, last, newHead, newTitle, core, newChars, kind, meaning, form);
    }

    /// The words of the name, split at spaces.
    public String[] parts() {
        return core.split(" ", -1);
    }

    public boolean titled() {
        return title < first;
    }
}
