package org.dixit.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dixit.language.Sentence;
import org.dixit.text.Chars;

/// "University of Utah Hikers Association president Jane Doe": where the parse hangs a person's name on the body whose
/// office it holds, the phrase is the person's all the same.
final class OfficeHolders {

    private static final int LONGEST_TITLE = 6;

    private OfficeHolders() {}

    /// Gives the head of such a phrase to the person, in place.
    static void headFirst(Sentence sentence, List<Name> names, TitleReader titles) {
        Map<Integer, Integer> byFirst = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byFirst.put(names.get(i).first(), i);
        }
        for (int i = 0; i < names.size(); i++) {
            Name body = names.get(i);
            for (int gap = 2; gap <= LONGEST_TITLE && body.kind() == ActorKind.ORGANIZATION; gap++) {
                Integer at = byFirst.get(body.last() + gap);
                if (at != null && holds(sentence, body, names.get(at), titles)) {
                    Name person = names.get(at);
                    Chars phrase =
                            new Chars(body.chars().begin(), person.chars().end());
                    int top = top(sentence, body, person);
                    names.set(i, body.headedAt(body.last(), body.title(), body.chars()));
                    names.set(at, person.headedAt(top, body.first(), phrase));
                    break;
                }
            }
        }
    }

    private static boolean holds(Sentence sentence, Name body, Name person, TitleReader titles) {
        return person.kind() == ActorKind.PERSON
                && person.title() <= body.last() + 1
                && titles.personal(sentence, body.last() + 1, person.first())
                && top(sentence, body, person) < body.last();
    }

    /// The token that the stretch from the body to the person hangs on the rest of the sentence by.
    private static int top(Sentence sentence, Name body, Name person) {
        int top = person.head();
        for (int i = 0; i < LONGEST_TITLE && sentence.token(top).headIndex() >= body.first(); i++) {
            int up = sentence.token(top).headIndex();
            if (up > person.last()) {
                break;
            }
            top = up;
        }
        return top;
    }
}
