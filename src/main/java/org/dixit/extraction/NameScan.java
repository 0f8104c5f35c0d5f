package org.dixit.extraction;

import java.util.List;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// Finds the names of one sentence.
final class NameScan {

    private static final Set<String> NO_ACTOR =
            Set.of("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL", "LANGUAGE");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /// What recognizes names, the same for all sentences.
    record Recognizers(Countries countries, KindGuess guess, TitleReader titleReader, Metonyms metonyms) {}

    private final Countries countries;
    private final KindGuess guess;
    private final TitleReader titleReader;
    private final Metonyms metonyms;
    private final Article article;
    private final int number;
    private final Sentence sentence;
    private final List<Name> names;
    private final boolean headline;
    /// Which tokens belong to a name already.
    private final boolean[] taken;

    NameScan(Recognizers recognizers, Article article, int number, List<Name> names) {
        this.countries = recognizers.countries;
        this.guess = recognizers.guess;
        this.titleReader = recognizers.titleReader;
        this.metonyms = recognizers.metonyms;
        this.article = article;
        this.number = number;
        this.sentence = article.sentences().get(number);
        this.names = names;
        this.headline = Capitals.headline(sentence);
        this.taken = new boolean[sentence.size()];
    }

    /// Finds all that this sentence shows by itself.
    void run() {
        tagged();
        states();
        if (!headline) {
            runs();
        }
    }

    /// Surnames known from elsewhere in the article that the tagger took for common nouns: "Waters said".
    void missed(Set<String> surnames) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!taken[i]
                    && Capitals.is(token)
                    && surnames.contains(token.form())
                    && token.tag().startsWith("NN")) {
                add(i, i, ActorKind.PERSON, null, null);
            }
        }
    }

    /// The names that the tagger found, states apart.
    private void tagged() {
        for (int i = 0; i < sentence.size(); i++) {
            String tag = sentence.token(i).name();
            if (tag.length() < 3 || (tag.charAt(0) != 'B' && tag.charAt(0) != 'U')) {
                continue;
            }
            int last = i;
            while (tag.charAt(0) == 'B'
                    && last + 1 < sentence.size()
                    && inside(sentence.token(last + 1).name())) {
                last++;
            }
            String type = tag.substring(2);
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
                && (ARTICLES.contains(sentence.token(first).lemma()) || !Capitals.wordy(sentence.token(first)))) {
            first++;
        }
        while (last > first && (sentence.token(last).tag().equals("POS") || !Capitals.wordy(sentence.token(last)))) {
            last--;
        }
        if (state(first, last) != null && !type.equals("PERSON")) {
            return;
        }
        last = grow(last, type);
        if ((!Capitals.is(sentence.token(first)) && type.equals("PERSON")) || !Capitals.any(sentence, first, last)) {
            return;
        }
        while (first < last && type.equals("PERSON") && titleReader.title(sentence.token(first))) {
            first++;
        }
        ActorKind kind = KindGuess.ofTag(type);
        if (kind != null || type.equals("NORP")) {
            add(first, last, kind == null ? ActorKind.GROUP : kind, null, null);
        } else {
            take(first, last);
        }
    }

    /// Takes proper nouns after the tagger's last token along that hang on the same name.
    private int grow(int last, String type) {
        int end = last;
        while (type.equals("PERSON") || type.equals("ORG")) {
            Token token = sentence.token(end);
            if (end + 1 >= sentence.size()
                    || !token.hasLabel("compound")
                    || token.headIndex() != end + 1
                    || !sentence.token(end + 1).isProper()
                    || sentence.token(end + 1).name().length() > 1) {
                break;
            }
            end++;
        }
        return end;
    }

    /// States, capitals, adjectives and seats, also inside the names of bodies.
    private void states() {
        for (int i = 0; i < sentence.size(); i++) {
            if (!Capitals.is(sentence.token(i))) {
                continue;
            }
            for (int last = Math.min(sentence.size() - 1, i + Countries.LONGEST - 1); last >= i; last--) {
                Countries.Meaning meaning = state(i, last);
                if (meaning != null && mayBeState(i, last, meaning)) {
                    Countries.Form form = metonyms.form(article, sentence, i, last, meaning);
                    if (form == Countries.Form.ADJECTIVE && Metonyms.person(sentence.token(last))) {
                        break;
                    }
                    add(i, last, metonyms.kind(meaning, form), meaning, form);
                    i = last;
                    break;
                }
            }
        }
    }

    private Countries.@Nullable Meaning state(int first, int last) {
        int begin = sentence.token(first).begin();
        int end = sentence.token(last).end();
        return end - begin > 60 ? null : countries.meaning(new Chars(begin, end).inOneLine(article.text()));
    }

    /// Adjectives may stand inside another name, and a name at its begin: "US State Department".
    private boolean mayBeState(int first, int last, Countries.Meaning meaning) {
        if (!taken[first] && !taken[last]) {
            return !meaning.power().name().equals("the West")
                    || !sentence.token(first).tag().startsWith("RB");
        }
        String tag = sentence.token(first).name();
        boolean begins = first == 0 || !taken[first - 1] || tag.startsWith("B-") || tag.startsWith("U-");
        return (tag.endsWith("ORG") || tag.endsWith("FAC") || tag.endsWith("LOC"))
                && (meaning.may(Countries.Form.ADJECTIVE) || (meaning.may(Countries.Form.NAME) && begins))
                && last + 1 < sentence.size()
                && taken[last + 1];
    }

    /// Runs of proper nouns that nothing else took.
    private void runs() {
        for (int i = 0; i < sentence.size(); i++) {
            if (!taken[i] && acronym(i)) {
                add(i, i, ActorKind.ORGANIZATION, null, null);
            }
            if (taken[i] || !sentence.token(i).isProper() || !Capitals.is(sentence.token(i))) {
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

    /// "(WHO)", "the WHO", whatever the tagger takes it for.
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
                && (Capitals.is(token) || sentence.token(i - 1).tag().equals("HYPH"));
    }

    private void run(int from, int last) {
        int first = from;
        while (first <= last && titleReader.title(sentence.token(first))) {
            first++;
        }
        if (first > last || !sentence.token(first).isProper()) {
            return;
        }
        boolean titled = first > from;
        boolean month = sentence.token(first).name().length() > 1;
        if (!month && sentence.token(first).form().length() > 1) {
            add(first, last, guess.of(sentence, first, last, titled), null, null);
        }
    }

    private void add(
            int first,
            int last,
            @Nullable ActorKind kind,
            Countries.@Nullable Meaning meaning,
            Countries.@Nullable Form form) {
        int head = head(first, last);
        int title = meaning == null ? titleReader.start(sentence, first, head) : first;
        int begin = title;
        if (begin > 0 && form != Countries.Form.ADJECTIVE && article(sentence.token(begin - 1), title, last)) {
            begin--;
        }
        Chars chars =
                new Chars(sentence.token(begin).begin(), sentence.token(last).end());
        Chars core =
                new Chars(sentence.token(first).begin(), sentence.token(last).end());
        ActorKind sure = title < first && titleReader.personal(sentence, title, first) ? ActorKind.PERSON : kind;
        names.add(
                new Name(number, first, last, head, title, core.inOneLine(article.text()), chars, sure, meaning, form));
        take(first, last);
    }

    private boolean article(Token token, int first, int last) {
        return token.lemma().equals("the") && token.headIndex() >= first && token.headIndex() <= last;
    }

    private void take(int first, int last) {
        for (int i = first; i <= last; i++) {
            taken[i] = true;
        }
    }

    /// The token of a stretch whose own head lies outside; the last such one.
    private int head(int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = sentence.token(i).headIndex();
            if (head < first || head > last) {
                return i;
            }
        }
        return last;
    }
}
