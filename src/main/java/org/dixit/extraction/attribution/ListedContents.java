package org.dixit.extraction.attribution;

import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.Cue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dixit.extraction.attribution.quotation.QuotationText;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.layout.Block;
import org.dixit.layout.BlockKind;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// Finds contents that are a list below the sentence with their cue: "Doe said that:⏎- the plan would fail⏎- it
/// was late". Each item is a stretch of the content.
final class ListedContents implements Sieve {

    /// The maximum number of words between the cue and the colon: "said the following things:".
    private static final int BESIDE = 6;

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        List<Block> blocks = article.blocks();
        Map<Sentence, List<Cue>> cues = drafts.cues().stream().collect(Collectors.groupingBy(Cue::sentence));
        QuotationText words = new QuotationText(article);
        for (int i = 1; i < blocks.size(); i++) {
            Block before = blocks.get(i - 1);
            if (blocks.get(i).kind() == BlockKind.LIST_ITEM && before.kind() != BlockKind.LIST_ITEM) {
                int end = before.chars().end();
                Cue cue = article.text().charAt(end - 1) == ':' ? cue(article, words, cues, end) : null;
                if (cue != null) {
                    add(article, blocks, i, cue, drafts);
                }
            }
        }
    }

    /// The last cue of the sentence that ends with the colon at `end`, `null` if there is none near the colon.
    private static @Nullable Cue cue(
            ParsedArticle article, QuotationText words, Map<Sentence, List<Cue>> cues, int end) {
        Sentence sentence = article.sentenceAt(end - 1);
        Cue found = null;
        for (Cue cue : cues.getOrDefault(sentence, List.of())) {
            boolean introduces = cue.source() != null
                    && cue.canSpeak()
                    && (cue.takes(Frame.CLAUSE) || cue.takes(Frame.QUOTE) || cue.takes(Frame.TO))
                    && words.wordsBetween(cue.words().end(), end) <= BESIDE;
            found = introduces ? cue : found;
        }
        return found;
    }

    private static void add(ParsedArticle article, List<Block> blocks, int first, Cue cue, StatementDrafts drafts) {
        StatementDraft draft = drafts.of(cue).orElse(null);
        if (draft == null) {
            draft = drafts.add(cue, cue.senses().getFirst().act(), Rule.LIST);
            draft.hearers.addAll(cue.hearers(false));
        } else {
            draft.content.clear();
        }
        for (int i = first; i < blocks.size() && blocks.get(i).kind() == BlockKind.LIST_ITEM; i++) {
            CharRange item = withoutEnd(article.text(), blocks.get(i).chars());
            if (article.letters(item) > 0) {
                drafts.addContent(draft, item);
            }
        }
    }

    /// The item without the mark, or "; and", that ends it.
    private static CharRange withoutEnd(String text, CharRange item) {
        int end = item.end();
        if (text.startsWith("; and", end - Math.min(end - item.begin(), 5))) {
            end -= 5;
        }
        while (end > item.begin() && ".;,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new CharRange(item.begin(), end);
    }
}
