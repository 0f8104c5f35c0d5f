package org.dixit.extraction.semantics;

import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.NounModifiers;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.SpeechAct;

/// Decides whether somebody has uttered a statement, or the text only foretells, wishes for, supposes or denies
/// it.
final class Utterance {

    private static final WordList WORDS = WordList.read("semantics.txt");
    private static final Set<String> PROSPECTIVE = WORDS.words("prospective");
    private static final Set<String> MODALS = WORDS.words("modal");
    private static final Set<String> LEAVING_UNSAID = WORDS.words("leaving unsaid");
    private static final Set<String> INSTEAD = WORDS.words("instead of");
    private static final Set<String> SUPPOSING = WORDS.words("supposing");

    private Utterance() {}

    /// Statements in "Doe may say …", "Doe did not say …", "Nobody said …", "Doe plans to say …", "Doe denied
    /// saying …" and "if Doe says …" were not uttered.
    static boolean isRealized(StatementDraft draft) {
        Token verb = draft.verb;
        if (verb == null) {
            return true;
        }
        if (!verb.isVerb()) {
            return !verb.hasLabel("dobj")
                    || verb.head().filter(v -> PROSPECTIVE.contains(v.lemma())).isEmpty();
        }
        return draft.act == SpeechAct.DECLINE && verb.hasLabel("conj")
                || verb.children().stream().noneMatch(child -> preventsUtterance(draft, verb, child))
                        && !isProspective(verb)
                        && !isLeftUnsaid(verb)
                        && !isSupposed(verb)
                        && (draft.act == SpeechAct.DECLINE || !isByNobody(draft));
    }

    /// Whether `child` is a modal, a negation or a conditional conjunction; but "Doe would not comment" was
    /// uttered as a refusal.
    private static boolean preventsUtterance(StatementDraft draft, Token verb, Token child) {
        boolean declines = draft.act == SpeechAct.DECLINE;
        boolean refusal = declines && (child.lemma().equals("would") || Dependencies.isNegated(verb));
        return child.hasLabel("aux") && MODALS.contains(child.lemma()) && !refusal
                || child.hasLabel("mark") && SUPPOSING.contains(child.lemma())
                || child.hasLabel("neg") && !declines;
    }

    /// "Doe plans to say …", "Doe came to say …"
    private static boolean isProspective(Token verb) {
        return Dependencies.isToInfinitive(verb)
                && verb.hasLabel("xcomp", "ccomp", "acl", "advcl")
                && verb.head()
                        .filter(up -> PROSPECTIVE.contains(up.lemma()) || verb.hasLabel("advcl", "acl"))
                        .isPresent();
    }

    /// "Doe denied having said …", "Doe failed to say …", "Doe has yet to say …", "Doe left without saying …"
    private static boolean isLeftUnsaid(Token verb) {
        Token first = verb;
        for (int steps = 0; steps < 4 && first.hasLabel("conj") && verb.tag().matches("VB[GN]?"); steps++) {
            first = first.head().orElse(first);
        }
        Optional<Token> head = first.head();
        if (head.isEmpty()) {
            return false;
        }
        Token up = head.get();
        boolean complement = first.hasLabel("xcomp", "ccomp", "acomp", "dobj", "advcl", "acl");
        boolean yet = first.hasLabel("xcomp", "ccomp", "conj", "acl")
                && first.sentence().tokens().stream()
                        .anyMatch(token -> token.lemma().equals("yet")
                                && token.index() < verb.index()
                                && token.index() >= verb.index() - 2
                                && Dependencies.isToInfinitive(verb));
        return complement && LEAVING_UNSAID.contains(up.lemma()) && up.index() < verb.index()
                || yet
                || first.hasLabel("pcomp") && INSTEAD.contains(up.lemma())
                || first.hasLabel("pcomp")
                        && up.head()
                                .filter(over -> INSTEAD.contains(over.lemma()))
                                .isPresent();
    }

    /// "Had Doe said so, …", "Did Doe say so?": whether an auxiliary stands in front of the subject.
    private static boolean isSupposed(Token verb) {
        Optional<Token> subject = verb.child("nsubj");
        if (subject.isEmpty()) {
            return false;
        }
        int first = subject.get().subtree().nextSetBit(0);
        return verb.children().stream()
                .anyMatch(aux -> aux.hasLabel("aux")
                        && aux.index() < first
                        && (aux.lemma().matches("have|should") && begins(aux) || asks(verb)));
    }

    private static boolean begins(Token token) {
        return token.index() == 0 || token.previous().filter(Token::isWord).isEmpty();
    }

    private static boolean asks(Token verb) {
        return verb.sentence().token(verb.sentence().size() - 1).form().equals("?");
    }

    /// "No one said …", "None of the experts said …", "Neither Doe nor Roe said …"
    private static boolean isByNobody(StatementDraft draft) {
        return draft.sourceHead != null && NounModifiers.nobody(draft.sourceHead);
    }
}
