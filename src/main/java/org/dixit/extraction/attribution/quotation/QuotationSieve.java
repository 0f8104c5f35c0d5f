package org.dixit.extraction.attribution.quotation;

import java.util.ArrayList;
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

    /// The maximum number of open paragraphs that wait for the speaker of a later one.
    private static final int MOST_OPEN = 30;

    /// A way to determine the speaker of a quotation.
    public interface Step {

        /// Returns the statement that the quotation belongs to, with the quotation in its content; empty if
        /// this step does not apply.
        Optional<StatementDraft> attribute(DirectSpeech speech, Passage passage);
    }

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        DirectSpeech speech = new DirectSpeech(article, drafts);
        List<Quotation> outermost = article.quotations().stream()
                .filter(quotation -> quotation.depth() == 0 && article.letters(quotation.inner()) > 1)
                .toList();
        List<Quotation> open = new ArrayList<>();
        for (int i = 0; i < outermost.size(); i++) {
            Quotation quotation = outermost.get(i);
            boolean resumed = i + 1 < outermost.size() && outermost.get(i + 1).resumes();
            if (speech.isLabelled(quotation)) {
                open.clear();
            } else if (resumed
                    && !quotation.closed()
                    && open.size() < MOST_OPEN
                    && speech.isWithoutCue(quotation, !open.isEmpty())) {
                open.add(quotation);
            } else {
                Optional<StatementDraft> draft = first(speech, speech.passage(quotation));
                draft.ifPresent(found -> {
                    open.forEach(before -> speech.addBefore(found, before));
                    speech.remember(found, quotation);
                });
                open.clear();
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
