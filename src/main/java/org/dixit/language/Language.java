package org.dixit.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Analyses English text: sentences, words, lemmas, parts of speech, dependencies and names, by NLP4J
/// (Choi 2016, "Dynamic Feature Induction"; Choi and McCallum 2013, "Transition-based Dependency Parsing with
/// Selectional Branching").
///
/// One object serves all threads.
public final class Language {

    private final Model model;
    private final Words words = new Words();

    private Language(Model model) {
        this.model = model;
    }

    /// Reads the model from the class path.
    ///
    /// @throws UncheckedIOException where it is not there or of another format
    public static Language load() {
        try (InputStream in = Language.class.getResourceAsStream(Model.RESOURCE)) {
            if (in == null) {
                throw new IOException("no " + Model.RESOURCE + " on the class path; build the project with Maven");
            }
            return new Language(Model.read(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The sentences of `text`, any string, in order. A line is a paragraph; lines of blanks do not count.
    ///
    /// Takes time linear in the text's length and throws nothing.
    public List<Sentence> analyse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (List<List<Word>> wordsOfParagraph : split(text)) {
            for (List<Word> wordsOfSentence : wordsOfParagraph) {
                sentences.add(analyse(text, sentences.size(), paragraph, wordsOfSentence));
            }
            paragraph++;
        }
        return List.copyOf(sentences);
    }

    /// The words of each sentence of each paragraph of `text`.
    List<List<List<Word>>> split(String text) {
        List<List<List<Word>>> paragraphs = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineBreak(text.charAt(i))) {
                List<List<Word>> sentences = Sentences.of(text, words.of(text, begin, i));
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

    private Sentence analyse(String text, int index, int paragraph, List<Word> words) {
        Node[] nodes = new Node[words.size() + 1];
        nodes[0] = new Node();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new Node(i, words.get(i - 1).form());
        }
        model.analyse(nodes);
        List<Token.Analysis> tokens = new ArrayList<>(words.size());
        for (int i = 1; i < nodes.length; i++) {
            tokens.add(token(text, words.get(i - 1), nodes[i]));
        }
        return new Sentence(index, paragraph, tokens);
    }

    private static Token.Analysis token(String text, Word word, Node node) {
        @Nullable Node head = node.getDependencyHead();
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
