package org.dixit.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dixit.curation.Ruling.Code;
import org.dixit.curation.Ruling.Decided;
import org.dixit.curation.Ruling.Refused;
import org.dixit.intake.Mayors;
import org.dixit.intake.Submission;
import org.junit.jupiter.api.Test;

/// Decisions about actors: what they change at once, and that they hold when the next article comes in.
@QuarkusTest
class CurationTest {

    @Inject
    Curation curation;

    @Inject
    Mayors mayors;

    @Inject
    EntityManager entities;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");

    private UUID ingest(String url, String name) {
        return mayors.ingest(new Submission(
                Mayors.article(name, "Town " + mark),
                null,
                "https://news.example/" + mark + url,
                null,
                null,
                null,
                null));
    }

    private UUID actor(String name) {
        return (UUID) one("SELECT id FROM actor WHERE name = ?1 AND distinguisher = ''", name);
    }

    private Object one(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entities.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.getSingleResult();
        });
    }

    private long said(UUID actor) {
        return (long) one("SELECT count(*) FROM participation WHERE role = 'SPEAKER' AND actor_id = ?1", actor);
    }

    private long mentions(UUID actor) {
        return (long) one("SELECT count(*) FROM mention WHERE actor_id = ?1", actor);
    }

    @Test
    void mergedActorsAreOneNowAndLater() {
        ingest("1", "Robert " + mark);
        ingest("2", "Bob " + mark);
        UUID robert = actor("Robert " + mark);
        UUID bob = actor("Bob " + mark);

        Ruling ruling = curation.mergeActors(robert, bob, "the same man", "an editor");

        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Decided.class, decided -> assertThat(decided.actor()).isEqualTo(robert));
        assertThat(said(robert)).isEqualTo(2);
        assertThat(mentions(robert)).isEqualTo(2);
        assertThat(said(bob) + mentions(bob)).isZero();
        assertThat(one("SELECT count(*) FROM actor_name WHERE actor_id = ?1", robert))
                .isEqualTo(2L);
        assertThat(one("SELECT count(*) FROM actor_role WHERE actor_id = ?1", robert))
                .isEqualTo(2L);
        assertThat(one("SELECT merged_into FROM actor WHERE id = ?1", bob)).isEqualTo(robert);
        assertThat(one("SELECT count(*) FROM decision WHERE payload->>'merge' = ?1", bob.toString()))
                .isEqualTo(1L);

        ingest("3", "Bob " + mark);
        assertThat(said(robert)).isEqualTo(3);
        ingest("2", "Bob " + mark); // the same article with a new text
        assertThat(said(robert)).isEqualTo(4);
        assertThat(said(bob)).isZero();
    }

    @Test
    void mergesOfMergesLeadToTheLastInOneStep() {
        ingest("1", "Liz " + mark);
        ingest("2", "Beth " + mark);
        ingest("3", "Elizabeth " + mark);
        curation.mergeActors(actor("Beth " + mark), actor("Liz " + mark), "one", "an editor");
        curation.mergeActors(actor("Elizabeth " + mark), actor("Beth " + mark), "one", "an editor");
        assertThat(one("SELECT count(*) FROM actor WHERE merged_into = ?1", actor("Elizabeth " + mark)))
                .isEqualTo(2L);
        ingest("4", "Liz " + mark);
        assertThat(said(actor("Elizabeth " + mark))).isEqualTo(4);
    }

    @Test
    void anUnnamedActorThatIsNamedByADecisionStaysNamedInALaterRevision() {
        UUID article = ingest("1", "Una " + mark);
        UUID una = actor("Una " + mark);
        UUID critics = (UUID) one("SELECT id FROM actor WHERE article_id = ?1 AND normalized = 'critics'", article);
        assertThat(curation.mergeActors(una, critics, "she means herself", "an editor"))
                .isInstanceOf(Decided.class);
        assertThat(said(una)).isEqualTo(2);
        ingest("1", "Una " + mark);
        assertThat(said(una)).isEqualTo(4);
    }

    @Test
    void aSeparatedActorIsAnotherOneInItsArticleNowAndLater() {
        UUID first = ingest("1", "John " + mark);
        UUID second = ingest("2", "John " + mark);
        UUID john = actor("John " + mark);

        Ruling ruling = curation.separateActor(john, second, "another John", "an editor");

        assertThat(ruling).isInstanceOf(Decided.class);
        UUID other = ((Decided) ruling).actor();
        assertThat(said(john)).isEqualTo(1);
        assertThat(said(other)).isEqualTo(1);
        assertThat(mentions(other)).isEqualTo(1);
        assertThat(one("SELECT name FROM actor_name WHERE actor_id = ?1", other))
                .isEqualTo("John " + mark);
        assertThat(ingest("1", "John " + mark)).isEqualTo(first);
        assertThat(ingest("2", "John " + mark)).isEqualTo(second);
        assertThat(said(john)).isEqualTo(2);
        assertThat(said(other)).isEqualTo(2);
        ingest("3", "John " + mark);
        assertThat(said(john)).isEqualTo(3);
    }

    @Test
    void separationHoldsForTheNamesOfMergedActorsToo() {
        ingest("1", "William " + mark);
        UUID article = ingest("2", "Bill " + mark);
        UUID william = actor("William " + mark);
        curation.mergeActors(william, actor("Bill " + mark), "one", "an editor");
        Ruling ruling = curation.separateActor(william, article, "not this Bill", "an editor");
        assertThat(ruling).isInstanceOf(Decided.class);
        ingest("2", "Bill " + mark);
        assertThat(said(((Decided) ruling).actor())).isEqualTo(2);
        assertThat(said(william)).isEqualTo(1);
    }

    @Test
    void whatCannotBeDecidedIsRefusedWithAReason() {
        UUID article = ingest("1", "Kim " + mark);
        UUID other = ingest("2", "Lee " + mark);
        UUID kim = actor("Kim " + mark);
        UUID critics = (UUID) one("SELECT id FROM actor WHERE article_id = ?1 AND normalized = 'critics'", article);
        UUID others = (UUID) one("SELECT id FROM actor WHERE article_id = ?1 AND normalized = 'critics'", other);
        assertRefused(Code.ALREADY_SO, curation.mergeActors(kim, kim, "why not", "an editor"));
        assertRefused(Code.NOT_FOUND, curation.mergeActors(kim, UUID.randomUUID(), "why not", "me"));
        assertRefused(Code.UNNAMED, curation.mergeActors(critics, kim, "why not", "an editor"));
        assertRefused(Code.UNNAMED, curation.mergeActors(critics, others, "why not", "me"));
        assertRefused(Code.BAD_VALUE, curation.mergeActors(kim, critics, " ", "me"));
        assertRefused(Code.BAD_VALUE, curation.mergeActors(kim, critics, "\u00A0\u200B", "me"));
        assertRefused(Code.BAD_VALUE, curation.mergeActors(kim, critics, "x".repeat(2001), "me"));
        assertRefused(Code.BAD_VALUE, curation.mergeActors(kim, critics, "half \uD83D of a pair", "me"));
        assertRefused(Code.BAD_VALUE, curation.mergeActors(kim, critics, "why not", "me\u0000"));
        assertRefused(Code.BAD_VALUE, curation.separateActor(kim, article, "\u0000why not", "me"));
        assertRefused(Code.NOT_MENTIONED, curation.separateActor(kim, other, "why not", "me"));
        assertRefused(Code.UNNAMED, curation.separateActor(critics, article, "why not", "me"));
    }

    @Test
    void aReasonMayHaveTwoThousandCharactersAndARefusalNamesNoKeyOfTheDatabase() {
        ingest("1", "Max " + mark);
        ingest("2", "Maxim " + mark);
        ingest("3", "Maximilian " + mark);
        UUID max = actor("Max " + mark);
        UUID maxim = actor("Maxim " + mark);
        assertThat(curation.mergeActors(max, maxim, "😀".repeat(1999) + "x", "me"))
                .isInstanceOf(Decided.class);
        assertThat(List.of(
                        curation.mergeActors(max, UUID.randomUUID(), "why not", "me"),
                        curation.mergeActors(actor("Maximilian " + mark), maxim, "why not", "me"),
                        curation.separateActor(max, UUID.randomUUID(), "why not", "me")))
                .extracting(ruling -> ((Refused) ruling).message())
                .containsExactly(
                        "There is no actor of this id.",
                        "This actor is merged already; merge Max " + mark + ", whom it became, instead.",
                        "There is no article of this id.");
    }

    private static void assertRefused(Code code, Ruling ruling) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
