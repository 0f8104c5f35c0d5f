package org.dixit.extraction;

import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// Reads roles and whom they belong to: "Kremlin spokesman", "a professor at Yale", "Biden's chief of staff".
final class Roles {

    private static final Set<String> OF = Set.of("of", "at", "for", "with", "in", "from", "to");
    private static final Set<String> COMPOUNDS = Set.of(
            "chief of staff",
            "secretary of state",
            "head of state",
            "head of government",
            "member of parliament",
            "minister of state",
            "chairman of the board",
            "commander in chief",
            "attorney general",
            "prime minister",
            "vice president",
            "foreign minister",
            "finance minister",
            "defense minister",
            "defence minister",
            "interior minister",
            "press secretary",
            "chief executive",
            "deputy prime minister",
            "justice minister",
            "health minister",
            "first minister",
            "civil servant",
            "press officer");

    private final Cast cast;
    private final Nouns nouns;
    private final Titles titles;

    Roles(Cast cast, Nouns nouns, Titles titles) {
        this.cast = cast;
        this.nouns = nouns;
        this.titles = titles;
    }

    /// The role that the title before a name gives to its actor; honorifics give none.
    void title(Name name, Actor actor) {
        Sentence sentence = cast.sentence(name.sentence());
        int from = name.title();
        int affiliation = -1;
        for (int i = name.title(); i < name.first(); i++) {
            Mention mention = cast.at(name.sentence(), i);
            if (mention != null && mention.actor() >= 0 && mention.actor() != actor.id) {
                affiliation = mention.actor();
                from = i + 1;
            } else if (sentence.token(i).tag().equals("POS")
                    || sentence.token(i).tag().equals("HYPH")) {
                from = i + 1;
            }
        }
        while (from < name.first() && titles.honorific(sentence.token(from).form())) {
            from++;
        }
        int last = name.first() - 1;
        while (last >= from && titles.honorific(sentence.token(last).form())) {
            last--;
        }
        if (last >= from) {
            String head = titles.full(sentence.token(last).form());
            Chars title =
                    new Chars(sentence.token(from).begin(), sentence.token(last).end());
            Chars span = new Chars(sentence.token(name.title()).begin(), title.end());
            actor.gender = actor.gender.or(nouns.gender(head));
            add(actor, title, compound(sentence, from, last, head), affiliation, span);
        }
    }

    private String compound(Sentence sentence, int from, int last, String head) {
        for (int i = Math.max(from, last - 2); i < last; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = i; j <= last; j++) {
                words.append(j > i ? " " : "")
                        .append(Titles.plain(sentence.token(j).form()));
            }
            if (COMPOUNDS.contains(words.toString())) {
                return words.toString();
            }
        }
        return head;
    }

    /// The role that a description gives to its actor.
    void description(int number, Token head, Actor actor) {
        Sentence sentence = cast.sentence(number);
        Token end = end(sentence, head);
        int from = head.index();
        while (from > 0
                && sentence.token(from - 1).headIndex() == head.index()
                && sentence.token(from - 1).hasLabel("compound", "nmod", "amod")
                && !sentence.token(from - 1).tag().startsWith("VB")
                && cast.at(number, from - 1) == null) {
            from--;
        }
        Chars title = new Chars(
                sentence.token(from).begin(), sentence.token(end.index()).end());
        int affiliation = affiliation(number, head);
        if (affiliation == actor.id) {
            return;
        }
        add(actor, title, headOf(sentence, head), affiliation, Phrases.phrase(head, Phrases.Extent.SHORT));
    }

    private void add(Actor actor, Chars title, String head, int affiliation, Chars span) {
        String words = title.inOneLine(cast.article().text());
        actor.role(new Actor.Role(words, head, affiliation, span));
    }

    /// The noun of a description in dictionary form, with what makes it a title: "chief of staff", "prime minister".
    String headOf(Sentence sentence, Token head) {
        Token end = end(sentence, head);
        if (end.index() != head.index()) {
            return sentence.token(head.index()).lemma() + " of " + end.lemma();
        }
        return compound(sentence, Math.max(0, head.index() - 2), head.index(), Nouns.lemma(head));
    }

    /// The last word of a title with "of": staff.
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

    /// Whether the token is the second noun of such a title.
    boolean inside(Sentence sentence, Token token) {
        return token.index() > 1
                && sentence.token(token.index() - 1).lemma().equals("of")
                && end(sentence, sentence.token(token.index() - 2)).index() == token.index();
    }

    /// Whom a description belongs to: its possessor, its adjective, or who follows of, at, for; −1 for nobody.
    int affiliation(int number, Token head) {
        int found = -1;
        for (Token child : head.children()) {
            Mention mention = cast.at(number, child.index());
            if (mention != null && mention.actor() >= 0 && child.hasLabel("poss", "compound", "nmod", "amod")) {
                found = mention.actor();
            } else if (found < 0 && child.hasLabel("prep") && OF.contains(child.lemma())) {
                @Nullable Token object = child.child("pobj").orElse(null);
                Mention of = object == null ? null : cast.at(number, object.index());
                if (of != null && of.actor() >= 0 && cast.kind(of.actor()) != ActorKind.PERSON) {
                    found = of.actor();
                }
            }
        }
        return found;
    }
}
