package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// The clauses of a content: the clause of an indirect one, the sentences of a quotation.
record Clause(Article article, Draft draft, List<Token> roots) {

    private static final Set<String> NOBODY = Set.of("nobody", "nothing", "none");

    private static final Set<String> SAYING =
            Set.of("say", "tell", "warn", "announce", "promise", "threaten", "vow", "pledge", "declare", "reply");

    static Clause of(Article article, Draft draft) {
        List<Token> roots = new ArrayList<>();
        for (Chars stretch : draft.content) {
            int last = article.sentenceAt(stretch.end() - 1);
            for (int s = Math.max(0, article.sentenceAt(stretch.begin())); s <= last; s++) {
                Sentence sentence = article.sentence(s);
                headOf(draft, s, stretch).or(() -> root(sentence, stretch)).ifPresent(roots::add);
            }
        }
        return new Clause(article, draft, roots);
    }

    /// What the sieve took for the content's head, where it stands in this sentence and stretch.
    private static Optional<Token> headOf(Draft draft, int sentence, Chars stretch) {
        return Optional.ofNullable(draft.contentHead)
                .filter(head -> draft.sentence == sentence && stretch.contains(head.begin()));
    }

    /// The highest token of a sentence inside a stretch, a verb if one stands as high.
    private static Optional<Token> root(Sentence sentence, Chars stretch) {
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

    private static int depth(Token token) {
        Sentence sentence = token.sentence();
        int depth = 0;
        for (int at = token.headIndex();
                at >= 0 && depth <= sentence.size();
                at = sentence.token(at).headIndex()) {
            depth++;
        }
        return depth;
    }

    int clauses() {
        return (int) roots.stream().filter(r -> r.isVerb()).count();
    }

    int negated() {
        return (int) roots.stream().filter(r -> r.isVerb() && isNegated(r)).count();
    }

    /// "not", or a subject that is nobody.
    private static boolean isNegated(Token verb) {
        return Syntax.isNegated(verb)
                || verb.child("nsubj", "nsubjpass")
                        .filter(subject -> NOBODY.contains(subject.lemma()))
                        .isPresent();
    }

    boolean isQuestion() {
        int end = draft.content.getLast().end();
        String text = article.text();
        return text.charAt(end - 1) == '?' || draft.rule.startsWith("clause") && startsWith("whether", "if");
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

    /// The verb by which the content itself hopes, wants or fears, with the speaker as its subject: "it hoped …".
    Optional<Token> ownActVerb(Set<String> lemmas) {
        if (roots.isEmpty() || !lemmas.contains(roots.getFirst().lemma())) {
            return Optional.empty();
        }
        Token root = roots.getFirst();
        Optional<Token> subject = root.child("nsubj");
        return subject.isEmpty() && draft.rule.equals("broken-clause")
                ? Optional.of(root)
                : subject.filter(s -> s.tag().equals("PRP")).map(s -> root);
    }

    /// "Biden would tell Putin that …": what is conditional there is what the other one says.
    boolean isReport() {
        return !roots.isEmpty() && SAYING.contains(roots.getFirst().lemma());
    }

    boolean isModal() {
        return hasModal(Force.MODALS);
    }

    boolean isPossible() {
        return hasModal(Set.of("may", "might", "could")) || hasAdverb(Set.of("possibly", "perhaps", "maybe"));
    }

    boolean isProbable() {
        return hasModal(Set.of("should")) || hasAdverb(Set.of("probably", "likely", "presumably"));
    }

    private boolean hasModal(Set<String> modals) {
        return roots.stream()
                .anyMatch(r -> r.children().stream().anyMatch(c -> c.hasLabel("aux") && modals.contains(c.lemma())));
    }

    private boolean hasAdverb(Set<String> adverbs) {
        return roots.stream().anyMatch(r -> r.children().stream().anyMatch(c -> adverbs.contains(c.lemma())));
    }

    boolean names(Set<String> lemmas) {
        return roots.stream()
                .anyMatch(r -> r.sentence().tokens().stream()
                        .anyMatch(t -> draft.contentContains(t.begin()) && lemmas.contains(t.lemma())));
    }

    /// "Russia has never intended to attack": a deed or intention up to now is denied.
    boolean isDenialOfOwnDeed() {
        return roots.stream()
                .anyMatch(r -> r.children().stream().anyMatch(c -> c.lemma().equals("never"))
                        && r.children().stream()
                                .anyMatch(c -> c.hasLabel("aux")
                                        && c.lemma().equals("have")
                                        && c.tag().matches("VB[ZP]"))
                        && r.tag().matches("VB[ND]"));
    }

    /// The clause of "if", "unless", "as long as", or "in the event of".
    @Nullable
    Chars condition() {
        for (Token root : roots) {
            for (Token token : root.sentence().tokens()) {
                if (draft.contentContains(token.begin())) {
                    Optional<Chars> found = conditionAt(token);
                    if (found.isPresent()
                            && draft.contentContains(found.get())
                            && !draft.content.contains(found.get())) {
                        return found.get();
                    }
                }
            }
        }
        return null;
    }

    private static Optional<Chars> conditionAt(Token token) {
        boolean marks = token.hasLabel("mark") && Set.of("if", "unless").contains(token.lemma());
        if (marks) {
            return token.head().filter(c -> c.hasLabel("advcl")).map(c -> stretch(c));
        }
        if (token.lemma().equals("event") && token.hasLabel("pobj")) {
            return token.head().filter(p -> p.lemma().equals("in")).map(p -> stretch(p));
        }
        return Optional.empty();
    }

    private static Chars stretch(Token head) {
        Sentence sentence = head.sentence();
        return Syntax.stretches(sentence, head.subtree()).getFirst();
    }
}
