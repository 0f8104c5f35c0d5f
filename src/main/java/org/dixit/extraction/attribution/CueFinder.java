package org.dixit.extraction.attribution;

import org.dixit.extraction.lexicon.WordList;
import java.util.Set;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.attribution.draft.SourcePhrases;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;

/// Finds the reporting verbs of an article, with their subjects, whether or not they attribute anything there.
final class CueFinder {

    private static final Set<String> ASKED = WordList.read("sources.txt").words("asked");
    private static final Set<String> MESSAGES = WordList.read("sources.txt").words("message");
    private static final Set<String> UTTERING = WordList.read("contents.txt").words("uttering");

    /// The maximum distance in the tree from a verb up to its speaking verb.
    private static final int CLIMB = 6;

    private final ReportingVerbs verbs;
    private final ReportedContent reported;

    CueFinder(ReportingVerbs verbs, ReportedContent reported) {
        this.verbs = verbs;
        this.reported = reported;
    }

    /// All cues, in the order of the text.
    List<Cue> in(ParsedArticle article) {
        List<Cue> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                cue(article, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Cue> cue(ParsedArticle article, Token verb) {
        if (!verb.isVerb()
                || verb.hasLabel("aux", "auxpass", "compound", "amod", "nmod", "discourse", "intj")
                || isExample(verb)) {
            return Optional.empty();
        }
        List<Sense> senses = senses(verb);
        if (senses.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> inverted = inverted(article, verb, senses);
        boolean passive = inverted.isEmpty() && (Dependencies.isPassive(verb) || isAsked(verb));
        Optional<Token> source = inverted.or(() -> passive ? agent(verb) : subject(article, verb));
        if (source.filter(article::isQuoted).isPresent() && !article.isQuoted(verb)) {
            // "“A tragedy,” said a neighbour, who knew him.": what is quoted says nothing
            source = SourcePhrases.behind(article, verb).or(() -> beside(article, verb));
        }
        return Optional.of(new Cue(verb, senses, Cue.words(verb), source.orElse(null), passive));
    }

    /// "“It is over,” the mayor said.", "“It is over,” Jane Doe, her spokeswoman, said.": the noun or pronoun
    /// right before the verb, or else the noun phrase right behind the quotation.
    private static Optional<Token> beside(ParsedArticle article, Token verb) {
        Optional<Token> next =
                verb.previous().filter(noun -> noun.tag().matches("NN.*|PRP") && !article.isQuoted(noun));
        if (next.isPresent()) {
            return next;
        }
        int first = verb.index();
        while (first > 0 && !article.isQuoted(verb.sentence().token(first - 1))) {
            first--;
        }
        return first == 0
                ? Optional.empty()
                : SourcePhrases.phraseAt(verb.sentence(), first).filter(noun -> noun.index() < verb.index());
    }

    /// "Doe was told by his lawyer that …"
    private static Optional<Token> agent(Token verb) {
        return verb.child("agent").flatMap(by -> by.child("pobj"));
    }

    /// "Doe issued a statement saying …", "Doe used the hearing to urge …": who speaks by means of what the
    /// parser takes for the subject.
    private static Optional<Token> byMeans(Token verb) {
        Optional<Token> means = verb.head()
                .filter(up -> verb.hasLabel("acl")
                        && verb.tag().equals("VBG")
                        && MESSAGES.contains(up.lemma())
                        && up.hasLabel("dobj"))
                .flatMap(Token::head)
                .filter(issue -> UTTERING.contains(issue.lemma()));
        Optional<Token> use = verb.head()
                .filter(up -> verb.hasLabel("xcomp", "advcl")
                        && Dependencies.isToInfinitive(verb)
                        && up.lemma().equals("use")
                        && up.child("dobj").isPresent());
        return means.or(() -> use)
                .filter(by -> by.isVerb() && !Dependencies.isPassive(by))
                .flatMap(Dependencies::subject);
    }

    private Optional<Token> subject(ParsedArticle article, Token verb) {
        Token speaker = speakingVerb(verb);
        return byMeans(verb)
                .or(() -> nearer(verb))
                .or(() -> Dependencies.misjoined(verb))
                .or(() -> Dependencies.subject(speaker))
                .filter(s -> !s.hasLabel("nsubjpass") || !s.dependsOn(speaker))
                .or(() -> swallowed(verb))
                .or(() -> relativized(verb))
                .or(() -> guessed(article, verb));
    }

    /// "Doe said it was over, adding that he was glad": the verb whose subject speaks. The parse may make
    /// "adding" part of the content of "said".
    private Token speakingVerb(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < CLIMB; steps++) {
            Optional<Token> up = at.head();
            if (up.isEmpty()) {
                return verb;
            }
            at = up.get();
            if (at.isVerb()
                    && !verbs.of(at.lemma()).isEmpty()
                    && at.index() < verb.index()
                    && at.child("ccomp").isPresent()
                    && reported.isDetached(verb, at)) {
                return at;
            }
        }
        return verb;
    }

    /// "“It is over,” added Jane Doe.": the source, which the parse takes for the object of a verb immediately
    /// after a quotation.
    private static Optional<Token> inverted(ParsedArticle article, Token verb, List<Sense> senses) {
        Sentence sentence = verb.sentence();
        int at = verb.index() - 1;
        while (at >= 0 && !sentence.token(at).isWord()) {
            at--;
        }
        boolean behind = at >= 0
                && at < verb.index() - 1
                && article.isQuoted(sentence.token(at))
                && !article.isQuoted(verb)
                && verb.tag().matches("VB[DN]")
                && senses.stream().anyMatch(s -> s.takes(Frame.QUOTE))
                && verb.child("nsubj", "auxpass", "aux").isEmpty();
        return !behind ? Optional.empty() : verb.child("dobj").filter(o -> o.isProper() && o.index() > verb.index());
    }

    /// "Asked whether she would stay, Doe declined to say.", "Told of it, Doe laughed.": whether the verb
    /// begins a clause without a subject, so that the subject of the main clause is whom it was said to.
    private static boolean isAsked(Token verb) {
        return verb.tag().matches("VB[DN]")
                && ASKED.contains(verb.lemma())
                && (verb.index() == 0
                        || verb.previous()
                                .filter(before -> !before.isWord()
                                        || before.tag().equals("WRB")
                                        || before.lemma().equals("if"))
                                .isPresent())
                && verb.child("nsubj")
                        .filter(subject -> subject.index() < verb.index())
                        .isEmpty()
                && verb.next()
                        .filter(next ->
                                next.tag().matches("W.*|IN|TO") || next.lemma().matches("if|whether|about"))
                        .isPresent();
    }

    /// "Doe pays, say, 20 percent.": a verb between commas that gives an example.
    private static boolean isExample(Token verb) {
        return verb.tag().matches("VBP?")
                && verb.lemma().equals("say")
                && verb.follows(",")
                && verb.next().filter(mark -> mark.form().equals(",")).isPresent();
    }

    /// "The museum, its director said, would never sell.": the nearer one of two subjects speaks; the other
    /// belongs to the content.
    private static Optional<Token> nearer(Token verb) {
        List<Token> subjects = new ArrayList<>(2);
        for (Token child : verb.children()) {
            if (child.hasLabel("nsubj")) {
                subjects.add(child);
            }
        }
        boolean topic =
                subjects.size() > 1 && subjects.getFirst().index() < verb.index() && Dependencies.takesTopic(verb);
        return !topic ? Optional.empty() : Optional.of(subjects.getLast());
    }

    /// "The firm will cut 300 jobs, its chief executive, Jane Doe, told Reuters.": the source, which the parse
    /// takes for an apposition at the end of the clause before the verb.
    private static Optional<Token> swallowed(Token verb) {
        Sentence sentence = verb.sentence();
        Optional<Token> clause = verb.child("ccomp").filter(c -> c.index() < verb.index());
        int at = verb.index() - 1;
        while (at > 0 && !sentence.token(at).isWord()) {
            at--;
        }
        Token outermost = null;
        for (Optional<Token> up = Optional.of(sentence.token(Math.max(at, 0)));
                clause.isPresent()
                        && up.isPresent()
                        && up.get().isNoun()
                        && up.get().hasLabel("appos", "compound", "conj");
                up = up.get().head()) {
            outermost = up.get().hasLabel("appos") ? up.get() : outermost;
        }
        return Optional.ofNullable(outermost);
    }

    /// "Two people briefed on the talks said it was over.": the subject of a reduced relative clause that the
    /// parse takes for the content.
    private static Optional<Token> relativized(Token verb) {
        for (Token child : verb.children()) {
            if (Dependencies.isReducedRelative(child, verb)) {
                return child.child("nsubj", "nsubjpass");
            }
        }
        return Optional.empty();
    }

    private Optional<Token> guessed(ParsedArticle article, Token verb) {
        boolean named = verb.previous().filter(Token::isNoun).isPresent();
        boolean names = verbs.of(verb.lemma()).stream().anyMatch(s -> s.takes(Frame.LABEL));
        return verb.tag().matches("VB[DZPG]") && !article.isQuoted(verb) && !(named && names)
                ? SourcePhrases.guess(article, verb)
                : Optional.empty();
    }

    private List<Sense> senses(Token verb) {
        Optional<Token> particle = verb.child("prt");
        if (particle.isPresent()) {
            List<Sense> phrasal = verbs.of(verb.lemma() + "_" + particle.get().lemma());
            if (!phrasal.isEmpty()) {
                return phrasal;
            }
        }
        return verbs.of(verb.lemma());
    }
}
