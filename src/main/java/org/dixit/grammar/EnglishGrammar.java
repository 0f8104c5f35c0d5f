package org.dixit.grammar;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dixit.grammar.model.CompactModel;
import org.dixit.grammar.model.NlpNode;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// Analyses English text with NLP4J: sentences, words, lemmas, parts of speech, dependencies and named entities
/// (Choi 2016, "Dynamic Feature Induction"; Choi and McCallum 2013, "Transition-based Dependency Parsing with
/// Selectional Branching").
///
/// Thread-safe.
public final class EnglishGrammar {

    private final CompactModel model;
    private final WordTokenizer words = new WordTokenizer();

    private EnglishGrammar(CompactModel model) {
        this.model = model;
    }

    /// Reads the model from the class path.
    ///
    /// @throws UncheckedIOException if it is missing or has another format
    public static EnglishGrammar load() {
        try (InputStream in = EnglishGrammar.class.getResourceAsStream(CompactModel.RESOURCE)) {
            if (in == null) {
                throw new IOException(
                        "no " + CompactModel.RESOURCE + " on the class path; build the project with Maven");
            }
            return new EnglishGrammar(CompactModel.read(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the sentences of `text`, which may be any string, in order. Each line is a paragraph; blank
    /// lines do not count.
    ///
    /// Takes time linear in the text's length and throws no exceptions.
    public List<Sentence> analyse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (List<List<RawWord>> wordsOfParagraph : split(text)) {
            for (List<RawWord> wordsOfSentence : wordsOfParagraph) {
                sentences.add(analyse(text, sentences.size(), paragraph, wordsOfSentence));
            }
            paragraph++;
        }
        return List.copyOf(sentences);
    }

    /// Does the same for some ranges of `text` only, each of which is a paragraph with the number of its range.
    ///
    /// @param paragraphs ranges in UTF-16 units, in order and without overlaps
    public List<Sentence> analyse(String text, List<CharRange> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            CharRange chars = paragraphs.get(paragraph);
            for (List<RawWord> wordsOfSentence :
                    SentenceSplitter.of(text, words.of(text, chars.begin(), chars.end()))) {
                sentences.add(analyse(text, sentences.size(), paragraph, wordsOfSentence));
            }
        }
        return List.copyOf(sentences);
    }

    /// Whether `word`, in lower case, is a word of the texts that the models were trained on.
    public boolean knows(String word) {
        return model.knows(word);
    }

    /// Splits `text` into paragraphs, sentences and words.
    List<List<List<RawWord>>> split(String text) {
        List<List<List<RawWord>>> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineBreak(text.charAt(i))) {
                List<List<RawWord>> sentences = SentenceSplitter.of(text, words.of(text, begin, i));
                if (!sentences.isEmpty()) {
                    paragraphs.add(sentences);
                }
                begin = i + 1;
            }
        }
        return paragraphs;
    }

    private static boolean isLineBreak(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    private Sentence analyse(String text, int index, int paragraph, List<RawWord> words) {
        NlpNode[] nodes = new NlpNode[words.size() + 1];
        nodes[0] = new NlpNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NlpNode(i, NameForms.form(words, i - 1));
        }
        model.analyse(nodes);
        List<Token.Analysis> tokens = new ArrayList<>(words.size());
        for (int i = 1; i < nodes.length; i++) {
            tokens.add(token(text, words.get(i - 1), nodes[i]));
        }
        return new Sentence(index, paragraph, tokens);
    }

    private static Token.Analysis token(String text, RawWord word, NlpNode node) {
        @Nullable NlpNode head = node.getDependencyHead();
        return new Token.Analysis(
                word.begin(),
                word.end(),
                text.substring(word.begin(), word.end()),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                head == null ? -1 : head.getID() - 1,
                node.getDependencyLabel(),
                node.getNamedEntityTag());
    }
}
