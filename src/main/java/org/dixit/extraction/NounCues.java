package org.dixit.extraction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// Nouns that attribute the clause after them: "the claim that …", "Western fears that …", "X's warning that …".
final class NounCues {

    /// Verbs by which their subject utters what their object names.
    private static final Set<String> UTTERING = Set.of(
            "make",
            "issue",
            "give",
            "repeat",
            "reiterate",
            "renew",
            "voice",
            "express",
            "raise",
            "offer",
            "deliver",
            "send",
            "release",
            "publish",
            "post",
            "spread",
            "level",
            "share",
            "have",
            "advance",
            "push");

    private final Map<String, SpeechAct> acts = new HashMap<>();
    private final ReportingVerbs verbs;

    /// @param lines of `reporting-nouns.txt`, comments left out
    NounCues(List<String> lines, ReportingVerbs verbs) {
        this.verbs = verbs;
        for (String line : lines) {
            int colon = line.indexOf(':');
            SpeechAct act = SpeechAct.valueOf(line.substring(0, colon).trim());
            for (String lemma : line.substring(colon + 1).trim().split("\\s+", -1)) {
                acts.putIfAbsent(lemma, act);
            }
        }
    }

    /// Adds the statements of the nouns of one sentence.
    void find(Article article, int number, Drafts drafts) {
        Sentence sentence = article.sentence(number);
        for (Token token : sentence.tokens()) {
            SpeechAct act = token.isNoun() ? acts.get(token.lemma()) : null;
            if (act != null && !article.isQuoted(token)) {
                clause(token)
                        .filter(c -> !isContentOfVerb(token))
                        .ifPresent(c -> add(article, number, token, c, act, drafts));
            }
        }
    }

    /// The finite clause with "that" behind the noun, also where the parse hangs it on the noun's "by …".
    private static Optional<Token> clause(Token noun) {
        return thatClause(noun).or(() -> author(noun).flatMap(author -> thatClause(author)));
    }

    private static Optional<Token> thatClause(Token noun) {
        for (Token child : noun.children()) {
            if (child.hasLabel("acl", "relcl", "ccomp")
                    && child.index() > noun.index()
                    && child.child("mark").filter(m -> m.lemma().equals("that")).isPresent()
                    && child.child("nsubj", "nsubjpass").isPresent()) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// said in a statement that …: the clause is what the verb reports.
    private boolean isContentOfVerb(Token noun) {
        return noun.head()
                .filter(p -> p.hasLabel("prep") && p.lemma().matches("in|on|through|via|during|at"))
                .flatMap(p -> p.head())
                .filter(v -> v.isVerb()
                        && v.index() < noun.index()
                        && verbs.of(v.lemma()).stream().anyMatch(s -> s.takes(ReportingVerbs.Frame.CLAUSE))
                        && v.child("ccomp").isEmpty())
                .isPresent();
    }

    private static void add(Article article, int number, Token noun, Token clause, SpeechAct act, Drafts drafts) {
        Sentence sentence = article.sentence(number);
        BitSet words = clause.subtree();
        clause.child("mark").ifPresent(m -> words.clear(0, m.index() + 1));
        List<Chars> content = Syntax.stretches(sentence, words);
        if (content.isEmpty()) {
            return;
        }
        Draft draft = new Draft(number, noun, act, "noun");
        draft.cue = noun.chars();
        draft.contentHead = clause;
        source(noun).ifPresent(head -> {
            draft.sourceHead = head;
            draft.source = words(head, clause);
        });
        content.forEach(draft::addContent);
        drafts.add(draft);
    }

    /// The source without the mark of the possessive and without the clause.
    private static Chars words(Token head, Token clause) {
        Sentence sentence = head.sentence();
        if (head.hasLabel("nmod", "amod")) {
            return head.chars();
        }
        BitSet words = head.subtree();
        words.andNot(clause.subtree());
        head.child("case").ifPresent(mark -> words.clear(mark.index()));
        return Syntax.stretches(sentence, words).stream()
                .filter(stretch -> stretch.contains(head.begin()))
                .findFirst()
                .orElse(head.chars());
    }

    /// Whose it is: X's claim, a claim by X, Western fears; else who makes it, or who does what the clause around does
    /// "in a statement that …".
    private static Optional<Token> source(Token noun) {
        return noun.child("poss").or(() -> author(noun)).or(() -> origin(noun)).or(() -> maker(noun));
    }

    private static Optional<Token> author(Token noun) {
        for (Token child : noun.children()) {
            if (child.hasLabel("prep", "agent")
                    && child.index() == noun.index() + 1
                    && Set.of("by", "from", "of").contains(child.lemma())) {
                return child.child("pobj");
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> origin(Token noun) {
        for (Token child : noun.children()) {
            if (child.hasLabel("nmod", "amod", "compound")
                    && child.index() == noun.index() - 1
                    && (child.tag().startsWith("NNP") || child.tag().equals("JJ"))
                    && Character.isUpperCase(child.form().charAt(0))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> maker(Token noun) {
        Optional<Token> head = noun.head();
        if (noun.hasLabel("pobj") && head.isPresent() && head.get().lemma().equals("in")) {
            head = head.get().head();
        } else if (!noun.hasLabel("dobj")
                || !UTTERING.contains(head.map(Token::lemma).orElse(""))) {
            return Optional.empty();
        }
        return head.filter(v -> v.isVerb() && !Syntax.isPassive(v)).flatMap(v -> Syntax.subject(v));
    }
}
