package org.dixit.extraction.attribution;

import java.util.Locale;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;

/// Decides which of the statements found are doubtful.
final class DraftFilter {

    /// Subjects inside quotation marks that refer to the speaker, the hearer or nobody in particular.
    private static final Set<String> OWN_VOICE = WordList.read("sources.txt").words("own voice");

    private final ReportingVerbs verbs;

    DraftFilter(ReportingVerbs verbs) {
        this.verbs = verbs;
    }

    /// Whether a draft is more likely wrong than right: a cue in the speaker's own words ("“I think it is
    /// over,” Doe said."), half of a refusal, or a short content inside that of another statement.
    boolean isDoubtful(ParsedArticle article, StatementDraft draft, StatementDrafts drafts) {
        CharRange cue = draft.cue;
        if (cue == null) {
            return false;
        }
        if (article.isQuoted(cue.begin())) {
            return !draft.rule.isReliableInQuotation() || isOwnVoice(article, draft, cue);
        }
        if (draft.act != SpeechAct.DECLINE && draft.rule != Rule.DECLINED && isRefused(draft)) {
            return true;
        }
        return drafts.isNested(draft) && (!draft.rule.isReliableWhenNested() || draft.act == SpeechAct.BELIEVE);
    }

    /// "“We hope so,” Doe said.": whether a quoted cue has the speaker's own voice, not that of a third person.
    private static boolean isOwnVoice(ParsedArticle article, StatementDraft draft, CharRange cue) {
        return draft.source == null
                || !article.quotationAt(draft.source.begin()).equals(article.quotationAt(cue.begin()))
                || draft.sourceHead == null
                || draft.act == SpeechAct.BELIEVE
                || OWN_VOICE.contains(draft.sourceHead.form().toLowerCase(Locale.ROOT));
    }

    /// "Doe declined to discuss the plan" is one statement, with the cue "declined", not two.
    private boolean isRefused(StatementDraft draft) {
        Token verb = draft.verb;
        return verb != null
                && verb.hasLabel("xcomp")
                && verb.head()
                        .filter(up -> verbs.of(up.lemma()).stream().anyMatch(s -> s.act() == SpeechAct.DECLINE))
                        .isPresent();
    }
}
