package org.dixit.extraction;

import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// A proper name in the text, before anybody knows whose.
///
/// @param sentence the number of its sentence
/// @param first    its first token, title and article apart
/// @param last     its last token
/// @param head     the token that the rest of the sentence hangs on
/// @param title    the first token of the title before it, `first` where there is none
/// @param core     its words without title and article
/// @param chars    its stretch with title
/// @param kind     what it looks like by itself, `null` where it does not say
/// @param meaning  what the table of states says, `null` for other names
/// @param form     how it stands for a state, `null` for other names
record Name(
        int sentence,
        int first,
        int last,
        int head,
        int title,
        String core,
        Chars chars,
        @Nullable ActorKind kind,
        Countries.@Nullable Meaning meaning,
        Countries.@Nullable Form form) {

    Name as(@Nullable ActorKind newKind) {
        return new Name(sentence, first, last, head, title, core, chars, newKind, meaning, form);
    }

    /// The same name where another token and stretch stand for its phrase.
    Name headedAt(int newHead, int newTitle, Chars newChars) {
        return new Name(sentence, first, last, newHead, newTitle, core, newChars, kind, meaning, form);
    }

    /// Its words, split at white space.
    String[] parts() {
        return core.split(" ", -1);
    }

    boolean titled() {
        return title < first;
    }
}
