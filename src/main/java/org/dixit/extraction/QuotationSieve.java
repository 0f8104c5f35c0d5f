package org.dixit.extraction;

import java.util.List;
import java.util.Optional;
import org.dixit.extraction.DirectSpeech.Passage;
import org.dixit.text.Quotation;

/// A sieve for quotations, in the order of the text. Each outermost quotation gets its speaker from the first step that
/// applies.
///
/// @param steps the steps in their order
record QuotationSieve(List<Step> steps) implements Sieve {

    /// A way to find out whose words a quotation is.
    interface Step {

        /// The statement that the quotation belongs to, with the quotation in its content; empty if this step does not
        /// apply.
        Optional<Draft> attribute(DirectSpeech speech, Passage passage);
    }

    @Override
    public void attribute(Article article, Drafts drafts) {
        DirectSpeech speech = new DirectSpeech(article, drafts);
        for (Quotation quotation : article.quotations()) {
            if (quotation.depth() == 0 && article.letters(quotation.inner()) > 1 && !speech.isLabelled(quotation)) {
                Passage passage = speech.passage(quotation);
                first(speech, passage).ifPresent(draft -> speech.remember(draft, quotation));
            }
        }
    }

    private Optional<Draft> first(DirectSpeech speech, Passage passage) {
        for (Step step : steps) {
            Optional<Draft> draft = step.attribute(speech, passage);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }
}
