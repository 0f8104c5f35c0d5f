package org.dixit.extraction.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.NounModifiers;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// The clauses of a content: the clause of an indirect content, or the sentences of a quotation.
///
/// @param roots the topmost token of each clause, in order
record ContentClauses(ParsedArticle article, StatementDraft draft, List<Token> roots) {

    /// Conjunctions that introduce a condition.
    static final Set<String> CONDITIONAL = Set.of("if", "unless");

    private static final WordList WORDS = WordList.read("semantics.txt");
    private static final Set<String> NOBODY = WORDS.words("nobody");
    private static final Set<String> AFFIRMING = WORDS.words("affirming");
    private static final Set<String> POSSIBLE_MODALS = WORDS.words("possible modal");
    private static final Set<String> POSSIBLE_ADVERBS = WORDS.words("possible adverb");
    private static final Set<String> PROBABLE_MODALS = WORDS.words("probable modal");
    private static final Set<String> PROBABLE_ADVERBS = WORDS.words("probable adverb");

    private static final Set<String> REPORTING = WORDS.words("reporting");

    /// Returns the clauses of the content of `draft`.
    static ContentClauses of(ParsedArticle article, StatementDraft draft) {
        List<Token> roots = new ArrayList<>();
        for (CharRange stretch : draft.content) {
            int last = article.sentenceAt(stretch.end() - 1).index();
            for (int s = article.sentenceAt(stretch.begin()).index(); s <= last; s++) {
                Sentence sentence = article.sentence(s);
                headOf(draft, sentence, stretch)
                        .or(() -> root(sentence, stretch))
                        .ifPresent(roots::add);
            }
        }
        return new ContentClauses(article, draft, roots);
    }

    /// The head that the sieve found, if it is in this sentence and stretch.
    private static Optional<Token> headOf(StatementDraft draft, Sentence sentence, CharRange stretch) {
        return Optional.ofNullable(draft.contentHead)
                .filter(head -> draft.sentence.equals(sentence) && stretch.contains(head.begin()));
    }

    /// The topmost token of a sentence within a stretch, preferring a verb among equals.
    private static Optional<Token> root(Sentence sentence, CharRange stretch) {
        Token best = null;
        int bestDepth = Integer.MAX_VALUE;
        for (Token token : sentence.tokens()) {
            if (stretch.contains(token.begin()) && token.isWord()) {
                int depth = depth(token);
                if (depth < bestDepth || depth == bestDepth && best != null && !best.isVerb() && token.isVerb()) {
                    best = token;
                    bestDepth = depth;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The distance from a token up to the root of its sentence.
    private static int depth(Token token) {
        int depth = 0;
        Optional<Token> up = token.head();
        while (up.isPresent() && depth <= token.sentence().size()) {
            up = up.get().head();
            depth++;
        }
        return depth;
    }

    /// The number of clauses that have a verb.
    int clauses() {
        return (int) roots.stream().filter(Token::isVerb).count();
    }

    /// The number of clauses that are negated: "It is not over.", "Nobody came."
    int negated() {
        return (int)
                roots.stream().filter(root -> root.isVerb() && isNegated(root)).count();
    }

    private static boolean isNegated(Token verb) {
        return Dependencies.isNegated(verb)
                || verb.children().stream()
                        .anyMatch(child -> child.hasLabel("nsubj", "nsubjpass") && NOBODY.contains(child.lemma())
                                || child.hasLabel("nsubj", "nsubjpass", "dobj", "attr") && hasNo(child));
    }

    /// "The ship carried no weapons.", but not "There is no doubt that the ship sank."
    private static boolean hasNo(Token noun) {
        return NounModifiers.none(noun) && !AFFIRMING.contains(noun.lemma());
    }

    /// "“Is it over?”", "Doe asked whether it was over."
    boolean isQuestion() {
        String text = article.text();
        return text.charAt(draft.content.getLast().end() - 1) == '?'
                || draft.rule.takesConjunction() && startsWith("whether", "if");
    }

    private boolean startsWith(String... words) {
        String content = draft.content.getFirst().of(article.text());
        for (String word : words) {
            if (content.startsWith(word + " ")) {
                return true;
            }
        }
        return false;
    }

    /// "Doe said he hoped for the best.": the verb of the content, if it is one of `lemmas` and its subject is a
    /// pronoun, which may be the speaker.
    Optional<Token> ownActVerb(Set<String> lemmas) {
        if (roots.isEmpty() || !lemmas.contains(roots.getFirst().lemma())) {
            return Optional.empty();
        }
        Token root = roots.getFirst();
        Optional<Token> subject = root.child("nsubj");
        return subject.isEmpty() && draft.rule.losesSubject()
                ? Optional.of(root)
                : subject.filter(s -> s.tag().equals("PRP") && mayBeSpeaker(s)).map(s -> root);
    }

    /// Whether a pronoun agrees in number with the source: in "Sources say he wants to leave" it is somebody
    /// else.
    private boolean mayBeSpeaker(Token pronoun) {
        Token source = draft.sourceHead;
        return source == null
                || !source.tag().matches("NNP?S")
                || !Set.of("he", "she", "it").contains(pronoun.lemma());
    }

    /// "Doe said the mayor would warn that he would resign if the plan failed.": the content itself reports a
    /// statement, so the condition belongs to that one.
    boolean isReport() {
        return !roots.isEmpty() && REPORTING.contains(roots.getFirst().lemma());
    }

    /// "The plan may fail.", "Perhaps the plan fails."
    boolean isPossible() {
        return hasModal(POSSIBLE_MODALS) || hasAdverb(POSSIBLE_ADVERBS);
    }

    /// "The plan should fail.", "The plan will probably fail."
    boolean isProbable() {
        return hasModal(PROBABLE_MODALS) || hasAdverb(PROBABLE_ADVERBS);
    }

    /// Whether a clause has an auxiliary among `modals`.
    boolean hasModal(Set<String> modals) {
        return roots.stream()
                .anyMatch(root -> root.children().stream()
                        .anyMatch(child -> child.hasLabel("aux") && modals.contains(child.lemma())));
    }

    private boolean hasAdverb(Set<String> adverbs) {
        return roots.stream()
                .anyMatch(root -> root.children().stream().anyMatch(child -> adverbs.contains(child.lemma())));
    }

    /// Whether the content contains one of `lemmas` outside its condition.
    boolean names(Set<String> lemmas, CharRange condition) {
        return roots.stream()
                .anyMatch(root -> root.sentence().tokens().stream()
                        .anyMatch(token -> draft.contentContains(token.begin())
                                && !condition.contains(token.begin())
                                && lemmas.contains(token.lemma())));
    }

    /// "Doe said he had never intended to attack.": whether the speaker denies a deed or intention of their own
    /// up to now.
    boolean isDenialOfOwnDeed() {
        return roots.stream()
                .anyMatch(root -> root.tag().matches("VB[ND]")
                        && root.children().stream()
                                .anyMatch(child -> child.lemma().equals("never"))
                        && root.children().stream()
                                .anyMatch(child -> child.hasLabel("aux")
                                        && child.lemma().equals("have")
                                        && child.tag().matches("VB[ZP]")));
    }

    /// The words of a condition in the content, with "if", "unless" or "in the event of", or `null` if there is
    /// none.
    @Nullable
    CharRange condition() {
        for (Token root : roots) {
            for (Token token : root.sentence().tokens()) {
                if (draft.contentContains(token.begin())) {
                    Optional<CharRange> found = conditionAt(token)
                            .filter(condition ->
                                    draft.contentContains(condition) && !draft.content.contains(condition));
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        }
        return null;
    }

    private static Optional<CharRange> conditionAt(Token token) {
        if (token.hasLabel("mark") && CONDITIONAL.contains(token.lemma())) {
            return token.head().filter(clause -> clause.hasLabel("advcl")).map(ContentClauses::stretch);
        }
        if (token.lemma().equals("event") && token.hasLabel("pobj")) {
            return token.head()
                    .filter(preposition -> preposition.lemma().equals("in"))
                    .map(ContentClauses::stretch);
        }
        return Optional.empty();
    }

    private static CharRange stretch(Token head) {
        return Dependencies.stretches(head.sentence(), head.subtree()).getFirst();
    }
}
