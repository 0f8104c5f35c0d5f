package org.dixit.extraction.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.syntax.Capitalization;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;

/// Finds the names of persons that a sentence shows by its form, whatever the tagger takes them for: in the
/// label of a speaker, behind "by the name of", and with the surname in front.
final class ShownNames {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final ParsedArticle article;
    private final int number;
    private final Sentence sentence;
    private final TitleReader titleReader;
    private final NameTypeGuess guess;
    private final List<FoundName> names = new ArrayList<>();

    /// @param number the number of the sentence
    ShownNames(ParsedArticle article, int number, TitleReader titleReader, NameTypeGuess guess) {
        this.article = article;
        this.number = number;
        this.sentence = article.sentence(number);
        this.titleReader = titleReader;
        this.guess = guess;
    }

    /// Returns the names; they may overlap, and then the first is the most certain.
    List<FoundName> find() {
        labelled();
        aliases();
        reversed();
        return names;
    }

    /// "Senator CREAM (Tasmania): …": adds the name of a speaker that the layout shows, without titles; but the
    /// part of somebody without a name, "HOST", is none.
    private void labelled() {
        CharRange name = article.block(sentence).name();
        int first = -1;
        int last = -1;
        for (Token token : sentence.tokens()) {
            if (name != null && name.contains(token.chars()) && token.isWord()) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        boolean definite = first >= 0
                && first < last
                && ARTICLES.contains(sentence.token(first).lemma());
        first += definite ? 1 : 0;
        int title = first;
        while (first >= 0
                && first < last
                && titleReader.isTitle(sentence.token(first).form())) {
            first++;
        }
        if (first < 0
                || first == last
                        && (titleReader.isTitle(sentence.token(last).form())
                                || sentence.token(last).form().length() == 1)) {
            return;
        }
        CharRange core = new CharRange(
                sentence.token(first).begin(), sentence.token(last).end());
        CharRange chars = new CharRange(
                sentence.token(title).begin(), sentence.token(last).end());
        String words = core.inOneLine(article.text());
        names.add(new FoundName(
                number,
                first,
                last,
                head(first, last),
                title,
                words,
                chars,
                definite && title == first ? guess.withArticle(words) : ActorKind.PERSON,
                null,
                null));
    }

    /// "a man who goes by the name “Shrimpy”": adds the name, which the tagger often takes for something else.
    private void aliases() {
        for (Token token : sentence.tokens()) {
            int first = token.isNoun() && titleReader.isPerson(token) ? Aliases.name(sentence, token.index()) : -1;
            if (first < 0) {
                continue;
            }
            int last = first;
            while (last + 1 < sentence.size()
                    && sentence.token(last + 1).isProper()
                    && Capitalization.isCapitalized(sentence.token(last + 1))) {
                last++;
            }
            CharRange chars = new CharRange(
                    sentence.token(first).begin(), sentence.token(last).end());
            names.add(new FoundName(
                    number,
                    first,
                    last,
                    head(first, last),
                    first,
                    chars.inOneLine(article.text()),
                    chars,
                    ActorKind.PERSON,
                    null,
                    null));
        }
    }

    /// "DOE, Jane said …": adds a name whose surname stands in front, in capitals.
    private void reversed() {
        for (int i = 0; i + 3 < sentence.size(); i++) {
            String surname = sentence.token(i).form();
            Token given = sentence.token(i + 2);
            boolean capitals = surname.length() > 2
                    && surname.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'' || c == '’');
            if (!capitals
                    || !sentence.token(i + 1).form().equals(",")
                    || !titleReader.isGivenName(given.form())
                    || !sentence.token(i + 3).tag().matches("VB[DZP]|,|MD")
                    || i > 0 && sentence.token(i - 1).isProper()) {
                continue;
            }
            int head = head(i, i + 2);
            CharRange chars = new CharRange(sentence.token(i).begin(), given.end());
            names.add(new FoundName(
                    number,
                    i,
                    i + 2,
                    head,
                    i,
                    given.form() + " " + inUsualSpelling(surname),
                    chars,
                    ActorKind.PERSON,
                    null,
                    null));
        }
    }

    private static String inUsualSpelling(String capitals) {
        return capitals.charAt(0) + capitals.substring(1).toLowerCase(Locale.ROOT);
    }

    /// The last token of a range whose own head lies outside it.
    private int head(int first, int last) {
        for (int i = last; i >= first; i--) {
            Optional<Token> head = sentence.token(i).head();
            if (head.isEmpty() || head.get().index() < first || head.get().index() > last) {
                return i;
            }
        }
        return last;
    }
}
