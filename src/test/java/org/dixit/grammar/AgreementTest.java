package org.dixit.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/// Compares the compact model with the library's own decoder and the original models.
class AgreementTest {

    /// The library's configuration for English but for the embeddings.
    private static final String CONFIGURATION = """
            <configuration>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
                <named_entity_gazetteers field="word_form_simplified">\
            edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
              </lexica>
              <models>
                <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
                <ner>edu/emory/mathcs/nlp/models/en-ner.xz</ner>
                <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
              </models>
            </configuration>
            """;

    private record Pair(Token ours, NLPNode theirs) {}

    @Test
    void compactModelAgreesWithTheLibrary() {
        NLPDecoder library = new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
        List<Pair> pairs = new ArrayList<>();
        int sentences = compare(library, English.news(), pairs) + compare(library, English.seed(), pairs);

        assertThat(sentences).isGreaterThanOrEqualTo(200);
        assertThat(agreement(pairs, (ours, theirs) -> ours.tag().equals(theirs.getPartOfSpeechTag())))
                .as("parts of speech")
                .isGreaterThanOrEqualTo(0.999);
        assertThat(agreement(pairs, (ours, theirs) -> ours.lemma().equals(theirs.getLemma())))
                .as("lemmas")
                .isGreaterThanOrEqualTo(0.999);
        assertThat(agreement(
                        pairs,
                        (ours, theirs) ->
                                ours.head().map(head -> head.index() + 1).orElse(0)
                                        == theirs.getDependencyHead().getID()))
                .as("heads")
                .isGreaterThanOrEqualTo(0.999);
        assertThat(agreement(pairs, (ours, theirs) -> ours.label().equals(theirs.getDependencyLabel())))
                .as("labels")
                .isGreaterThanOrEqualTo(0.999);
        assertThat(agreement(pairs, (ours, theirs) -> ours.name().equals(theirs.getNamedEntityTag())))
                .as("names")
                .isGreaterThanOrEqualTo(0.999);
    }

    private static double agreement(List<Pair> pairs, BiPredicate<Token, NLPNode> equal) {
        return pairs.stream().filter(pair -> equal.test(pair.ours, pair.theirs)).count() / (double) pairs.size();
    }

    private static int compare(NLPDecoder library, String text, List<Pair> pairs) {
        List<List<RawWord>> words =
                English.LANGUAGE.split(text).stream().flatMap(List::stream).toList();
        List<Sentence> sentences = English.LANGUAGE.analyse(text);
        assertThat(sentences).hasSameSizeAs(words);
        for (int i = 0; i < words.size(); i++) {
            NLPNode[] nodes = library.decode(nodes(words.get(i)));
            for (Token token : sentences.get(i).tokens()) {
                pairs.add(new Pair(token, Objects.requireNonNull(nodes[token.index() + 1])));
            }
        }
        return sentences.size();
    }

    private static NLPNode[] nodes(List<RawWord> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode();
            nodes[i].setID(i);
            nodes[i].setWordForm(words.get(i - 1).form());
        }
        return nodes;
    }
}
