package org.dixit.extraction.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.layout.Block;
import org.dixit.layout.BlockKind;
import org.dixit.text.CharRange;
import org.dixit.text.Quotation;

/// Adds what a transcript or post gives word for word to the quotations: it is quoted, though it has no marks.
final class TurnQuotations {

    private TurnQuotations() {}

    /// Returns the quotations with those of the blocks; marks inside a block are one level deeper, and those
    /// that lie across its ends are dropped.
    static List<Quotation> with(List<Quotation> quotations, List<Block> blocks) {
        List<CharRange> spoken = blocks.stream()
                .filter(block -> block.kind() == BlockKind.TURN || block.kind() == BlockKind.POST)
                .map(Block::chars)
                .toList();
        if (spoken.isEmpty()) {
            return quotations;
        }
        List<Quotation> all = new ArrayList<>(quotations.size() + spoken.size());
        int next = 0;
        for (Quotation quotation : quotations) {
            while (next < spoken.size()
                    && spoken.get(next).end() <= quotation.outer().begin()) {
                next++;
            }
            CharRange turn = next < spoken.size() ? spoken.get(next) : null;
            if (turn == null || !turn.overlaps(quotation.outer())) {
                all.add(quotation);
            } else if (turn.contains(quotation.outer())) {
                all.add(new Quotation(
                        quotation.outer(), quotation.inner(), quotation.depth() + 1, quotation.closed(), false));
            }
        }
        spoken.forEach(turn -> all.add(new Quotation(turn, turn, 0, true, false)));
        Collections.sort(
                all,
                (a, b) -> a.outer().begin() != b.outer().begin()
                        ? Integer.compare(a.outer().begin(), b.outer().begin())
                        : Integer.compare(b.outer().end(), a.outer().end()));
        return List.copyOf(all);
    }
}
