package org.dixit.extraction.coreference;

import java.util.Set;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.lexicon.PersonTitles;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.names.FoundName;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Reads roles and their affiliations: "Kremlin spokesman", "a professor at Yale", "Biden's chief of staff".
final class RoleReader {

    private static final WordList WORDS = WordList.read("coreference.txt");
    private static final Set<String> OF = WORDS.words("of");
    private static final Set<String> COMPOUNDS = WORDS.words("title");

    private final DiscourseModel cast;
    private final ActorNouns nouns;
    private final PersonTitles titles;

    RoleReader(DiscourseModel cast, ActorNouns nouns, PersonTitles titles) {
        this.cast = cast;
        this.nouns = nouns;
        this.titles = titles;
    }

    /// Adds the role that the title before a name gives to its actor. Honorifics give none.
    void title(FoundName name, ArticleActor actor) {
        Sentence sentence = cast.sentence(name.sentence());
        int from = name.title();
        ArticleActor affiliation = null;
        for (int i = name.title(); i < name.first(); i++) {
            ArticleActor mentioned = cast.actorOf(cast.at(name.sentence(), i));
            if (mentioned != null && mentioned != actor) {
                affiliation = mentioned;
                from = i + 1;
            } else if (sentence.token(i).tag().equals("POS")
                    || sentence.token(i).tag().equals("HYPH")) {
                from = i + 1;
            }
        }
        while (from < name.first() && isMereHonorific(sentence.token(from).form())) {
            from++;
        }
        int last = name.first() - 1;
        while (last >= from && isMereHonorific(sentence.token(last).form())) {
            last--;
        }
        if (last >= from) {
            String head = titles.full(sentence.token(last).form());
            CharRange title = new CharRange(
                    sentence.token(from).begin(), sentence.token(last).end());
            CharRange span = new CharRange(sentence.token(name.title()).begin(), title.end());
            actor.gender = actor.gender.or(nouns.gender(head));
            add(actor, title, compound(sentence, from, last, head), affiliation, span);
        }
    }

    /// "Mr", "Lady", but not "Archbishop", which is an office.
    private boolean isMereHonorific(String word) {
        return titles.honorific(word) && !titles.office(word);
    }

    /// Adds the role that letters behind a name give to its actor: "Jane Doe MP", "Jane Doe, QC,".
    void behind(FoundName name, ArticleActor actor) {
        Sentence sentence = cast.sentence(name.sentence());
        int at = name.last() + 1;
        if (at < sentence.size() && sentence.token(at).form().equals(",")) {
            at++;
        }
        boolean more = at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("IN");
        if (at < sentence.size() && titles.roleBehind(sentence.token(at).form()) && !more) {
            CharRange chars = sentence.token(at).chars();
            add(actor, chars, titles.full(sentence.token(at).form()), null, chars);
        }
    }

    private String compound(Sentence sentence, int from, int last, String head) {
        for (int i = Math.max(from, last - 2); i < last; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = i; j <= last; j++) {
                words.append(j > i ? " " : "")
                        .append(PersonTitles.plain(sentence.token(j).form()));
            }
            if (COMPOUNDS.contains(words.toString())) {
                return words.toString();
            }
        }
        return head;
    }

    /// Adds the role that a description gives to its actor.
    void description(int number, Token head, ArticleActor actor) {
        Sentence sentence = cast.sentence(number);
        Token end = end(sentence, head);
        int from = head.index();
        while (from > 0
                && sentence.token(from - 1).dependsOn(head)
                && sentence.token(from - 1).hasLabel("compound", "nmod", "amod")
                && !sentence.token(from - 1).tag().equals("CD")
                && !sentence.token(from - 1).tag().startsWith("VB")
                && cast.at(number, from - 1) == null) {
            from--;
        }
        CharRange title = new CharRange(
                sentence.token(from).begin(), sentence.token(end.index()).end());
        ArticleActor affiliation = affiliation(number, head);
        if (affiliation == actor) {
            return;
        }
        add(actor, title, headOf(sentence, head), affiliation, NounPhrases.phrase(head, NounPhrases.Extent.SHORT));
    }

    private void add(
            ArticleActor actor, CharRange title, String head, @Nullable ArticleActor affiliation, CharRange span) {
        String words = title.inOneLine(cast.article().text());
        actor.role(new ArticleActor.Role(words, head, affiliation, span));
    }

    /// The head noun of a description in dictionary form, with the words that make it a title: "chief of staff",
    /// "prime minister".
    String headOf(Sentence sentence, Token head) {
        Token end = end(sentence, head);
        if (end.index() != head.index()) {
            return sentence.token(head.index()).lemma() + " of " + end.lemma();
        }
        return compound(sentence, Math.max(0, head.index() - 2), head.index(), ActorNouns.lemma(head));
    }

    /// The last word of a title with "of", such as "staff" in "chief of staff"; otherwise `head` itself.
    Token end(Sentence sentence, Token head) {
        int i = head.index();
        if (i + 2 < sentence.size()
                && sentence.token(i + 1).lemma().equals("of")
                && COMPOUNDS.contains(
                        head.lemma() + " of " + sentence.token(i + 2).lemma())) {
            return sentence.token(i + 2);
        }
        return head;
    }

    /// Whether the token is the second noun of a title with "of".
    boolean inside(Sentence sentence, Token token) {
        return token.index() > 1
                && sentence.token(token.index() - 1).lemma().equals("of")
                && end(sentence, sentence.token(token.index() - 2)).index() == token.index();
    }

    /// The actor that a description belongs to: its possessor or modifier, or the object of "of", "at", "for"
    /// and the like; `null` if there is none.
    @Nullable
    ArticleActor affiliation(int number, Token head) {
        ArticleActor found = null;
        for (Token child : head.children()) {
            ArticleActor modifier = cast.actorOf(cast.at(number, child.index()));
            if (modifier != null && child.hasLabel("poss", "compound", "nmod", "amod")) {
                found = modifier;
            } else if (found == null && child.hasLabel("prep") && OF.contains(child.lemma())) {
                Token object = child.child("pobj").orElse(null);
                ArticleActor of = object == null ? null : cast.actorOf(cast.at(number, object.index()));
                found = of != null && of.kind != ActorKind.PERSON ? of : null;
            }
        }
        return found;
    }
}
