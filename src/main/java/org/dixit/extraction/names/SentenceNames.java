package org.dixit.extraction.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.lexicon.CountryTable;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Capitalization;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Finds the names of one sentence.
final class SentenceNames {

    private static final Set<String> NO_ACTOR =
            Set.of("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE");
    private static final Set<String> CALENDAR = WordList.read("titles.txt").words("calendar");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /// The recognizers, shared by all sentences.
    record Recognizers(CountryTable countries, NameTypeGuess guess, TitleReader titleReader, Metonyms metonyms) {}

    private final CountryTable countries;
    private final NameTypeGuess guess;
    private final TitleReader titleReader;
    private final Metonyms metonyms;
    private final ParsedArticle article;
    private final int number;
    private final Sentence sentence;
    private final List<FoundName> names;
    private final boolean headline;
    /// Which tokens already belong to a name.
    private final boolean[] taken;

    SentenceNames(Recognizers recognizers, ParsedArticle article, int number, List<FoundName> names) {
        this.countries = recognizers.countries;
        this.guess = recognizers.guess;
        this.titleReader = recognizers.titleReader;
        this.metonyms = recognizers.metonyms;
        this.article = article;
        this.number = number;
        this.sentence = article.sentences().get(number);
        this.names = names;
        this.headline = Capitalization.headline(sentence);
        this.taken = new boolean[sentence.size()];
    }

    /// Finds all names that this sentence shows by itself.
    void run() {
        for (FoundName shown : new ShownNames(article, number, titleReader, guess).find()) {
            if (!taken[shown.first()]) {
                names.add(shown);
                take(shown.title(), shown.last());
            }
        }
        tagged();
        states();
        if (!headline) {
            runs();
        }
    }

    /// Adds surnames known from elsewhere in the article that the tagger took for common nouns: "Waters said".
    ///
    /// @param firstParts first parts of names of two, which count as a subject only: "Xi said"
    void missed(Set<String> surnames, Set<String> firstParts) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!taken[i]
                    && Capitalization.is(token)
                    && (surnames.contains(token.form()) || firstParts.contains(token.form()) && token.hasLabel("nsubj"))
                    && token.tag().startsWith("NN")) {
                add(i, i, ActorKind.PERSON, null, null);
            }
        }
    }

    /// Adds the names that the tagger found, except states.
    private void tagged() {
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.token(i).name();
            if (tag.length() < 3 || (tag.charAt(0) != 'B' && tag.charAt(0) != 'U')) {
                continue;
            }
            int last = i;
            while (!taken[i]
                    && tag.charAt(0) == 'B'
                    && last + 1 < sentence.size()
                    && inside(sentence.token(last + 1).name())) {
                last++;
            }
            String type = tag.substring(2);
            if (taken[i] || taken[last]) {
                continue;
            }
            if (NO_ACTOR.contains(type)) {
                take(i, last);
            } else {
                tagged(i, last, type);
            }
            i = last;
        }
    }

    private boolean inside(String tag) {
        return tag.startsWith("I-") || tag.startsWith("L-");
    }

    private void tagged(int from, int to, String type) {
        int first = from;
        int last = to;
        while (first < last
                && (ARTICLES.contains(sentence.token(first).lemma()) || !Capitalization.wordy(sentence.token(first)))) {
            first++;
        }
        while (last > first
                && (sentence.token(last).tag().equals("POS") || !Capitalization.wordy(sentence.token(last)))) {
            last--;
        }
        if (state(first, last) != null && !type.equals("PERSON")) {
            return;
        }
        last = grow(last, type);
        if ((!Capitalization.is(sentence.token(first)) && type.equals("PERSON"))
                || !Capitalization.any(sentence, first, last)) {
            return;
        }
        if (first == last && CALENDAR.contains(sentence.token(first).lemma())) {
            return;
        }
        boolean personal = type.equals("PERSON") || type.equals("ORG");
        if (type.equals("ORG") && titleReader.describes(sentence, first, last)) {
            return;
        }
        if (personal && named(first, last)) {
            return;
        }
        while (first < last && type.equals("PERSON") && titleReader.title(sentence.token(first))) {
            first++;
        }
        ActorKind kind = NameTypeGuess.ofTag(type);
        if (kind != null || type.equals("NORP")) {
            add(first, last, kind == null ? ActorKind.GROUP : kind, null, null);
        } else {
            take(first, last);
        }
    }

    /// "Labour MP Jane Doe", "Mr Justice Doe": adds the name of a person that is in a range behind a title.
    /// Returns false if there is no title in the range.
    private boolean named(int from, int to) {
        int last = titleReader.nameEnd(sentence, from, to);
        int end = titleReader.titleEnd(sentence, from, last);
        boolean body = guess.isBody(sentence.token(last));
        if (body || end < 0 && last == to) {
            return false;
        }
        int first = end < 0 ? from : end + 1;
        add(first, last, ActorKind.PERSON, null, null, from, head(first, to));
        take(from, to);
        return true;
    }

    /// Extends a name past the tagger's last token over proper nouns of the same compound.
    private int grow(int last, String type) {
        int end = last;
        while (type.equals("PERSON") || type.equals("ORG")) {
            Token token = sentence.token(end);
            if (end + 1 >= sentence.size()
                    || !token.hasLabel("compound")
                    || !token.dependsOn(sentence.token(end + 1))
                    || !sentence.token(end + 1).isProper()
                    || sentence.token(end + 1).name().length() > 1) {
                break;
            }
            end++;
        }
        return end;
    }

    /// Adds states, capitals, adjectives and seats of power, even inside the names of organizations.
    private void states() {
        for (int i = 0; i < sentence.size(); i++) {
            if (!Capitalization.is(sentence.token(i))) {
                continue;
            }
            for (int last = Math.min(sentence.size() - 1, i + CountryTable.LONGEST - 1); last >= i; last--) {
                CountryTable.Meaning meaning = state(i, last);
                if (meaning != null && mayBeState(i, last, meaning)) {
                    CountryTable.Form form = metonyms.form(article, sentence, i, last, meaning);
                    if (form == CountryTable.Form.ADJECTIVE && Metonyms.person(sentence.token(last))) {
                        break;
                    }
                    add(i, last, metonyms.kind(meaning, form), meaning, form);
                    i = last;
                    break;
                }
            }
        }
    }

    /// Adjectives may occur inside another name, and a state's name at its beginning: "US State Department".
    private boolean mayBeState(int first, int last, CountryTable.Meaning meaning) {
        if (!taken[first] && !taken[last]) {
            return !meaning.power().name().equals("the West")
                    || !sentence.token(first).tag().startsWith("RB");
        }
        String tag = sentence.token(first).name();
        boolean begins = first == 0 || !taken[first - 1] || tag.startsWith("B-") || tag.startsWith("U-");
        return (tag.endsWith("ORG") || tag.endsWith("FAC") || tag.endsWith("LOC"))
                && (meaning.may(CountryTable.Form.ADJECTIVE) || (meaning.may(CountryTable.Form.NAME) && begins))
                && last + 1 < sentence.size()
                && taken[last + 1];
    }

    /// Adds runs of proper nouns that belong to no other name.
    private void runs() {
        for (int i = 0; i < sentence.size(); i++) {
            if (!taken[i] && acronym(i)) {
                add(i, i, ActorKind.ORGANIZATION, null, null);
            }
            if (taken[i] || !sentence.token(i).isProper() || !Capitalization.is(sentence.token(i))) {
                continue;
            }
            int last = i;
            while (last + 1 < sentence.size() && continues(last + 1)) {
                last++;
            }
            run(i, last);
            i = last;
        }
    }

    private boolean continues(int i) {
        Token token = sentence.token(i);
        if (taken[i]) {
            return false;
        }
        if (token.tag().equals("HYPH")
                || token.lemma().equals("of")
                || token.lemma().equals("&")) {
            return i + 1 < sentence.size() && sentence.token(i + 1).isProper() && !taken[i + 1];
        }
        return token.isProper()
                && (Capitalization.is(token) || sentence.token(i - 1).tag().equals("HYPH"));
    }

    private void run(int from, int last) {
        if (titleReader.describes(sentence, from, last) || named(from, last)) {
            return;
        }
        int first = from;
        while (first <= last && titleReader.title(sentence.token(first))) {
            first++;
        }
        if (first > last || !sentence.token(first).isProper()) {
            return;
        }
        boolean titled = first > from;
        boolean month = sentence.token(first).name().length() > 1
                || first == last && CALENDAR.contains(sentence.token(first).lemma());
        if (!month && sentence.token(first).form().length() > 1) {
            add(first, last, guess.of(sentence, first, last, titled), null, null);
        }
    }

    private void add(
            int first,
            int last,
            @Nullable ActorKind kind,
            CountryTable.@Nullable Meaning meaning,
            CountryTable.@Nullable Form form) {
        add(first, last, kind, meaning, form, first, head(first, last));
    }

    /// @param titled the first token that certainly belongs to the title; `first` if none does
    /// @param head   the token through which the name depends on the rest of the sentence
    private void add(
            int first,
            int last,
            @Nullable ActorKind kind,
            CountryTable.@Nullable Meaning meaning,
            CountryTable.@Nullable Form form,
            int titled,
            int head) {
        int title = meaning == null ? Math.min(titled, titleReader.start(sentence, first, head)) : first;
        int begin = title;
        if (begin > 0 && form != CountryTable.Form.ADJECTIVE && article(sentence.token(begin - 1), title, last)) {
            begin--;
        }
        CharRange chars = new CharRange(
                sentence.token(begin).begin(), sentence.token(last).end());
        CharRange core = new CharRange(
                sentence.token(first).begin(), sentence.token(last).end());
        ActorKind sure = title < first && titleReader.personal(sentence, title, first) ? ActorKind.PERSON : kind;
        names.add(new FoundName(
                number, first, last, head, title, core.inOneLine(article.text()), chars, sure, meaning, form));
        take(first, last);
    }

    private boolean article(Token token, int first, int last) {
        return token.lemma().equals("the")
                && token.head()
                        .filter(noun -> noun.index() >= first && noun.index() <= last)
                        .isPresent();
    }

    private void take(int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
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

    private CountryTable.@Nullable Meaning state(int first, int last) {
        int begin = sentence.token(first).begin();
        int end = sentence.token(last).end();
        return end - begin > 60 ? null : countries.meaning(new CharRange(begin, end).inOneLine(article.text()));
    }

    /// Whether the token is an acronym such as "(WHO)" or "the WHO", regardless of its tag.
    private boolean acronym(int i) {
        String form = sentence.token(i).form();
        boolean capitals =
                form.length() > 1 && form.length() < 7 && form.chars().allMatch(Character::isUpperCase);
        return capitals
                && i > 0
                && !sentence.token(i).isProper()
                && (sentence.token(i - 1).lemma().equals("the")
                        || sentence.token(i - 1).form().equals("("));
    }
}
