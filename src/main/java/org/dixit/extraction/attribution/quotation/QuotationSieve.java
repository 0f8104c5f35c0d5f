package org.dixit.extraction.attribution.quotation;

import java.util.List;
import java.util.Optional;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.attribution.quotation.DirectSpeech.Passage;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.text.Quotation;

/// A sieve that finds the speaker of each outermost quotation, in the order of the text, by the first step that
/// applies.
///
/// @param steps the steps in order
public record QuotationSieve(List<Step> steps) implements Sieve {

    /// A way to determine the speaker of a quotation.
    public interface Step {

        /// Returns the statement that the quotation belongs to, with the quotation in its content; empty if this step
        /// does not apply.
        Optional<StatementDraft> attribute(DirectSpeech speech, Passage passage);
    }

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        DirectSpeech speech = new DirectSpeech(article, drafts);
        for (Quotation quotation : article.quotations()) {
            if (quotation.depth() == 0 && article.letters(quotation.inner()) > 1 && !speech.isLabelled(quotation)) {
                Passage passage = speech.passage(quotation);
                first(speech, passage).ifPresent(draft -> speech.remember(draft, quotation));
            }
        }
    }

    private Optional<StatementDraft> first(DirectSpeech speech, Passage passage) {
        for (Step step : steps) {
            Optional<StatementDraft> draft = step.attribute(speech, passage);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }
}
