package org.dixit.extraction.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;

/// Finds nouns that attribute the clause after them: "the claim that the plan would fail", "Western fears that
/// …", "Doe's warning that …".
final class NounCues implements Sieve {

    /// Verbs whose subject utters what their object denotes: "made the claim that …".
    private static final Set<String> UTTERING = WordList.read("contents.txt").words("uttering");

    private final Map<String, SpeechAct> acts = new HashMap<>();
    private final ReportingVerbs verbs;

    /// @param lines the lines of `reporting-nouns.txt`, without comments
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

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                SpeechAct act = token.isNoun() ? acts.get(token.lemma()) : null;
                if (act != null && !article.isQuoted(token)) {
                    clause(token).filter(c -> !isContentOfVerb(token)).ifPresent(c -> add(token, c, act, drafts));
                }
            }
        }
    }

    /// The finite clause with "that" after the noun, even if the parse attaches it to "the council" in "a claim
    /// by the council that …".
    private static Optional<Token> clause(Token noun) {
        return thatClause(noun).or(() -> author(noun).flatMap(NounCues::thatClause));
    }

    private static Optional<Token> thatClause(Token noun) {
        return noun.children().stream()
                .filter(child -> child.hasLabel("acl", "relcl", "ccomp")
                        && child.index() > noun.index()
                        && child.child("mark")
                                .filter(m -> m.lemma().equals("that"))
                                .isPresent()
                        && child.child("nsubj", "nsubjpass").isPresent())
                .findFirst();
    }

    /// "Doe said in a statement that the plan would fail.": whether the clause is the content of the verb.
    private boolean isContentOfVerb(Token noun) {
        return noun.head()
                .filter(p -> p.hasLabel("prep") && p.lemma().matches("in|on|through|via|during|at"))
                .flatMap(Token::head)
                .filter(v -> v.isVerb()
                        && v.index() < noun.index()
                        && verbs.of(v.lemma()).stream().anyMatch(s -> s.takes(ReportingVerbs.Frame.CLAUSE))
                        && v.child("ccomp").isEmpty())
                .isPresent();
    }

    private static void add(Token noun, Token clause, SpeechAct act, StatementDrafts drafts) {
        BitSet words = clause.subtree();
        clause.child("mark").ifPresent(m -> words.clear(0, m.index() + 1));
        List<CharRange> content = Dependencies.stretches(noun.sentence(), words);
        if (content.isEmpty()) {
            return;
        }
        StatementDraft draft = new StatementDraft(noun.sentence(), noun, act, Rule.NOUN);
        draft.cue = noun.chars();
        draft.contentHead = clause;
        source(noun).ifPresent(head -> {
            draft.sourceHead = head;
            draft.source = words(head, clause);
        });
        content.forEach(draft::addContent);
        drafts.add(draft);
    }

    /// The words of the source, without "'s" and without the clause.
    private static CharRange words(Token head, Token clause) {
        if (head.hasLabel("nmod", "amod")) {
            return head.chars();
        }
        BitSet words = head.subtree();
        words.andNot(clause.subtree());
        head.child("case").ifPresent(mark -> words.clear(mark.index()));
        return Dependencies.stretches(head.sentence(), words).stream()
                .filter(stretch -> stretch.contains(head.begin()))
                .findFirst()
                .orElse(head.chars());
    }

    /// "Doe's claim that …", "a claim by Doe that …", "Western fears that …", "Doe made the claim that …"
    private static Optional<Token> source(Token noun) {
        return noun.child("poss").or(() -> author(noun)).or(() -> origin(noun)).or(() -> maker(noun));
    }

    /// "a claim by Doe that …"
    private static Optional<Token> author(Token noun) {
        return noun.children().stream()
                .filter(child -> child.hasLabel("prep", "agent")
                        && child.index() == noun.index() + 1
                        && Set.of("by", "from", "of").contains(child.lemma()))
                .findFirst()
                .flatMap(by -> by.child("pobj"));
    }

    /// "Western fears that …"
    private static Optional<Token> origin(Token noun) {
        return noun.children().stream()
                .filter(child -> child.hasLabel("nmod", "amod", "compound")
                        && child.index() == noun.index() - 1
                        && (child.isProper() || child.tag().equals("JJ"))
                        && Character.isUpperCase(child.form().charAt(0)))
                .findFirst();
    }

    /// "Doe made the claim that …", "Doe apologized in a letter that …"
    private static Optional<Token> maker(Token noun) {
        Optional<Token> head = noun.head();
        if (noun.hasLabel("pobj") && head.isPresent() && head.get().lemma().equals("in")) {
            head = head.get().head();
        } else if (!noun.hasLabel("dobj")
                || !UTTERING.contains(head.map(Token::lemma).orElse(""))) {
            return Optional.empty();
        }
        return head.filter(v -> v.isVerb() && !Dependencies.isPassive(v)).flatMap(Dependencies::subject);
    }
}
