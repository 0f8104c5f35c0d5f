package org.dixit.extraction.attribution.quotation;

import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.Rule;
import java.util.List;
import java.util.Optional;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.layout.Block;
import org.dixit.layout.BlockKind;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;

/// Finds what the layout of a text gives to a speaker word for word: the turns of a transcript ("HALL: It was
/// on my desk.") and posts with a name behind them. Each paragraph of a turn is a statement.
public final class Turns implements Sieve {

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        List<Block> blocks = article.blocks();
        Block speaker = null;
        int colon = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block.kind()) {
                case SPEAKER -> {
                    speaker = block;
                    colon = article.text()
                            .indexOf(
                                    ':',
                                    Math.max(
                                            block.chars().begin(), block.chars().end() - 1));
                }
                case TURN -> {
                    if (speaker != null) {
                        add(article, block, speaker, colon, Rule.TRANSCRIPT, drafts);
                    }
                }
                case POST -> {
                    if (i + 1 < blocks.size() && blocks.get(i + 1).kind() == BlockKind.SIGNATURE) {
                        Block signature = blocks.get(i + 1);
                        add(article, block, signature, signature.chars().begin(), Rule.DASH, drafts);
                    }
                }
                case PROSE, DATELINE, HEADING, INTRODUCED, LIST_ITEM, SIGNATURE, FURNITURE -> {}
            }
        }
    }

    /// Adds the statement of a block whose speaker another block names.
    ///
    /// @param cue the index of the colon or dash beside the name
    private static void add(
            ParsedArticle article, Block block, Block named, int cue, Rule rule, StatementDrafts drafts) {
        CharRange content = QuotationText.withoutMarks(article.text(), block.chars());
        if (content.length() == 0 || article.letters(content) == 0) {
            return;
        }
        Sentence sentence = article.sentenceAt(content.begin());
        StatementDraft draft = new StatementDraft(sentence, null, SpeechAct.ASSERT, rule);
        draft.cue = new CharRange(cue, cue + 1);
        sign(article, named, draft);
        draft.addContent(content);
        drafts.add(draft);
    }

    /// Makes the name in a block the source of a statement.
    static void sign(ParsedArticle article, Block named, StatementDraft draft) {
        CharRange name = Optional.ofNullable(named.name()).orElse(named.chars());
        draft.source = name;
        for (Token token : article.sentenceAt(name.begin()).tokens()) {
            if (name.contains(token.chars()) && token.isWord()) {
                draft.sourceHead = token;
            }
        }
    }
}
