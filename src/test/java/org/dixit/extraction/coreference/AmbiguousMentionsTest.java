package org.dixit.extraction.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dixit.extraction.Extractor;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.vocabulary.Extraction;
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.StatementRole;
import org.junit.jupiter.api.Test;

/// References that the text leaves open have all their candidates.
class AmbiguousMentionsTest {

    private static final Extractor EXTRACTOR = new Extractor(EnglishGrammar.load());

    @Test
    void aSurnameOfTwoPeopleHasBothAsCandidates() {
        Extraction extraction =
                EXTRACTOR.extract("Mary Clinton met Paul Clinton in Rome. Clinton said that the talks had failed.");

        assertThat(extraction.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.roles()).noneMatch(role -> role.role() == StatementRole.SPEAKER);
            assertThat(names(extraction, statement.actors(StatementRole.SPEAKER_CANDIDATE)))
                    .containsExactly("Mary Clinton", "Paul Clinton");
        });
        assertThat(extraction.ambiguous()).singleElement().satisfies(mention -> {
            assertThat(mention.span().start()).isEqualTo(39);
            assertThat(mention.kind()).isEqualTo(MentionKind.NAME);
            assertThat(names(extraction, mention.candidates())).containsExactly("Mary Clinton", "Paul Clinton");
        });
    }

    @Test
    void aResolvedReferenceHasNoCandidates() {
        Extraction extraction =
                EXTRACTOR.extract("Mary Clinton met Paul Ray in Rome. Clinton said that talks had failed.");

        assertThat(extraction.ambiguous()).isEmpty();
        assertThat(extraction.statements())
                .singleElement()
                .satisfies(statement -> assertThat(statement.actors(StatementRole.SPEAKER_CANDIDATE))
                        .isEmpty());
    }

    private static List<String> names(Extraction extraction, List<Integer> actors) {
        return actors.stream()
                .map(actor -> extraction.actors().get(actor).name())
                .toList();
    }
}
