package org.dixit.extraction.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;

/// Corrects phrases such as "University of Utah Hikers Association president Jane Doe": the parser may attach the
/// name of a person to the organization in which the person holds office, but the phrase still refers to the
/// person.
final class OfficeHolders {

    private static final int LONGEST_TITLE = 6;

    private OfficeHolders() {}

    /// Moves the head of such phrases to the person, in place.
    static void headFirst(Sentence sentence, List<FoundName> names, TitleReader titles) {
        Map<Integer, Integer> byFirst = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            byFirst.put(names.get(i).first(), i);
        }
        for (int i = 0; i < names.size(); i++) {
            FoundName body = names.get(i);
            for (int gap = 2; gap <= LONGEST_TITLE && body.kind() == ActorKind.ORGANIZATION; gap++) {
                Integer at = byFirst.get(body.last() + gap);
                if (at != null && holds(sentence, body, names.get(at), titles)) {
                    FoundName person = names.get(at);
                    CharRange phrase =
                            new CharRange(body.chars().begin(), person.chars().end());
                    int top = top(sentence, body, person);
                    names.set(i, body.headedAt(body.last(), body.title(), body.chars()));
                    names.set(at, person.headedAt(top, body.first(), phrase));
                    break;
                }
            }
        }
    }

    private static boolean holds(Sentence sentence, FoundName body, FoundName person, TitleReader titles) {
        return person.kind() == ActorKind.PERSON
                && person.title() <= body.last() + 1
                && titles.personal(sentence, body.last() + 1, person.first())
                && top(sentence, body, person) < body.last();
    }

    /// The token through which the range from the organization to the person depends on the rest of the sentence.
    private static int top(Sentence sentence, FoundName body, FoundName person) {
        Token top = sentence.token(person.head());
        for (int i = 0; i < LONGEST_TITLE; i++) {
            Optional<Token> up = top.head();
            if (up.isEmpty() || up.get().index() < body.first() || up.get().index() > person.last()) {
                break;
            }
            top = up.get();
        }
        return top.index();
    }
}
