package org.dixit.extraction.coreference;

import java.util.List;
import java.util.OptionalInt;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.layout.Layout;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.MentionKind;

/// A cast in a test, asked by the words of the text.
final class Stage {

    private static final EnglishGrammar LANGUAGE = EnglishGrammar.load();
    private static final CoreferenceResolver CASTING = CoreferenceResolver.load();

    final String text;
    final CoreferenceResolver.References references;
    final DiscourseModel cast;

    private Stage(String text) {
        this.text = text;
        this.references = CASTING.resolve(ParsedArticle.of(Layout.of(text, LANGUAGE::knows), LANGUAGE));
        this.cast = references.cast();
    }

    /// The cast of a text.
    static Stage of(String text) {
        return new Stage(text);
    }

    /// The name of the actor whom the first token of the n-th place of `words` stands for, "nobody" where there
    /// is none.
    String who(String words, int nth) {
        return named(find(words, nth, false));
    }

    /// The same for the first place.
    String who(String words) {
        return who(words, 1);
    }

    /// The same for a phrase that speaks, whose head is the last token of `words`.
    String speaker(String words, int nth) {
        return named(find(words, nth, true));
    }

    private String named(OptionalInt actor) {
        if (actor.isEmpty()) {
            return "nobody";
        }
        return String.join(
                " + ", cast.members(actor.getAsInt()).stream().map(cast::name).toList());
    }

    private OptionalInt find(String words, int nth, boolean speaks) {
        int begin = place(words, nth);
        int at = speaks ? begin + words.length() - 1 : begin;
        for (int s = 0; s < cast.article().sentences().size(); s++) {
            Sentence sentence = cast.sentence(s);
            for (Token token : sentence.tokens()) {
                if (token.chars().contains(at)) {
                    return speaks ? references.speakers().at(s, token.index()) : cast.actorAt(s, token.index());
                }
            }
        }
        throw new IllegalArgumentException("no token at " + words);
    }

    /// Where the n-th place of `words` begins, as whole words.
    int place(String words, int nth) {
        int at = -1;
        for (int i = 0; i < nth; ) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new IllegalArgumentException(words + " does not stand there so often");
            }
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            int end = at + words.length();
            i += begins && (end == text.length() || !Character.isLetter(text.charAt(end))) ? 1 : 0;
        }
        return at;
    }

    /// The actor with this name as a result.
    Extraction.FoundActor found(String name) {
        return roster().actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + names()));
    }

    ActorResults roster() {
        return ActorResults.of(cast);
    }

    /// The names of all actors that take part.
    List<String> names() {
        return roster().actors().stream().map(Extraction.FoundActor::name).toList();
    }

    /// The words of an actor's mentions of one kind.
    List<String> mentions(String name, MentionKind kind) {
        return found(name).mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(mention ->
                        text.substring(mention.span().start(), mention.span().end()))
                .toList();
    }

    /// The roles of an actor as "title of affiliation".
    List<String> roles(String name) {
        List<Extraction.FoundActor> actors = roster().actors();
        return found(name).roles().stream()
                .map(role -> {
                    Integer of = role.affiliation();
                    return of == null
                            ? role.title()
                            : role.title() + " of " + actors.get(of).name();
                })
                .toList();
    }
}
