package org.dixit.extraction.attribution.quotation;

import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.Sieve;
import java.util.List;
import org.dixit.extraction.lexicon.ActorNouns;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.layout.Block;
import org.dixit.layout.BlockKind;

/// Finds paragraphs without quotation marks that the paragraph before them introduces: "Doe issued this
/// statement:" and the statement below it.
public record BlockQuotations(ActorNouns nouns) implements Sieve {

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        QuotationIntroductions introductions = new QuotationIntroductions(article, nouns);
        List<Block> blocks = article.blocks();
        for (Block block : blocks) {
            if (block.kind() == BlockKind.INTRODUCED
                    && drafts.overlapping(block.chars()).stream().noneMatch(draft -> isInside(draft, block))) {
                introductions.introduced(block.chars()).ifPresent(drafts::add);
            }
        }
    }

    /// Whether the paragraph has an attribution of its own.
    private static boolean isInside(StatementDraft draft, Block block) {
        return block.chars().contains(draft.content.getFirst());
    }
}
