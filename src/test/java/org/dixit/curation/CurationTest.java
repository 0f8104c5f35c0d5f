package org.dixit.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.dixit.curation.CurationResult.Code;
import org.dixit.curation.CurationResult.Decided;
import org.dixit.curation.CurationResult.Refused;
import org.dixit.intake.MayorArticles;
import org.dixit.intake.Submission;
import org.junit.jupiter.api.Test;

/// Decisions about actors: their immediate effect, and their effect on later articles.
@QuarkusTest
class CurationTest {

    @Inject
    Curation curation;

    @Inject
    MayorArticles mayors;

    @Inject
    EntityManager entities;

    private final String mark = UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9]", "x");

    private UUID ingest(String url, String name) {
        return mayors.ingest(new Submission(
                MayorArticles.article(name, "Town " + mark),
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
    void mergedActorsAreOneInPresentAndFutureArticles() {
        ingest("1", "Robert " + mark);
        ingest("2", "Bob " + mark);
        UUID robert = actor("Robert " + mark);
        UUID bob = actor("Bob " + mark);

        CurationResult ruling = curation.mergeActors(robert, bob, "the same man", "an editor");

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
    void aSeparatedActorIsDistinctInItsArticleAndItsRevisions() {
        UUID first = ingest("1", "John " + mark);
        UUID second = ingest("2", "John " + mark);
        UUID john = actor("John " + mark);

        CurationResult ruling = curation.separateActor(john, second, "another John", "an editor");

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
        CurationResult ruling = curation.separateActor(william, article, "not this Bill", "an editor");
        assertThat(ruling).isInstanceOf(Decided.class);
        ingest("2", "Bill " + mark);
        assertThat(said(((Decided) ruling).actor())).isEqualTo(2);
        assertThat(said(william)).isEqualTo(1);
    }

    private List<?> names(UUID actor) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("SELECT name FROM actor_name WHERE actor_id = ?1 ORDER BY name")
                        .setParameter(1, actor)
                        .getResultList());
    }

    private static UUID decided(CurationResult ruling) {
        assertThat(ruling).isInstanceOf(Decided.class);
        return ((Decided) ruling).actor();
    }

    @Test
    void anActorMergedBackCanBeSeparatedAgain() {
        ingest("1", "Ann " + mark);
        UUID article = ingest("2", "Ann " + mark);
        UUID ann = actor("Ann " + mark);
        UUID other = decided(curation.separateActor(ann, article, "another Ann", "an editor"));
        decided(curation.mergeActors(ann, other, "the same after all", "an editor"));
        assertThat(said(ann)).isEqualTo(2);
        for (int round = 0; round < 3; round++) {
            assertThat(decided(curation.separateActor(ann, article, "no, another one", "an editor")))
                    .isEqualTo(other);
            assertThat(said(ann)).isEqualTo(1);
            assertThat(names(other)).isEqualTo(List.of("Ann " + mark));
            long before = said(other);
            assertThat(mentions(other)).isEqualTo(before);
            ingest("2", "Ann " + mark);
            assertThat(said(other)).isEqualTo(before + 1);
            decided(curation.mergeActors(ann, other, "the same after all", "an editor"));
            ingest("2", "Ann " + mark);
            assertThat(said(ann)).isEqualTo(before + 3);
        }
    }

    @Test
    void actorsMergedInTheOtherDirectionCanBeSeparatedAgain() {
        UUID first = ingest("1", "Sue " + mark);
        UUID second = ingest("2", "Sue " + mark);
        UUID sue = actor("Sue " + mark);
        UUID other = decided(curation.separateActor(sue, second, "another Sue", "an editor"));
        decided(curation.mergeActors(other, sue, "the same after all", "an editor"));
        assertThat(said(other)).isEqualTo(2);
        assertThat(decided(curation.separateActor(other, first, "not this one", "an editor")))
                .isEqualTo(sue);
        assertThat(said(sue)).isEqualTo(1);
        assertThat(said(other)).isEqualTo(1);
        ingest("3", "Sue " + mark);
        assertThat(said(sue)).isEqualTo(2);
        assertRefused(Code.ALREADY_SO, curation.separateActor(other, second, "it is", "an editor"));
    }

    @Test
    void separationRestoresAMergedActorCompletely() {
        UUID farmers = ingest("1", "Zora Quist " + mark);
        UUID bakers = ingest("2", "Zelda Quast " + mark);
        UUID others = ingest("3", "Zelda Quast " + mark);
        UUID farmer = actor("Zora Quist " + mark);
        UUID baker = actor("Zelda Quast " + mark);
        decided(curation.mergeActors(farmer, baker, "one", "an editor"));
        UUID later = ingest("4", "Zelda Quast " + mark);
        assertThat(said(farmer)).isEqualTo(4);

        assertThat(decided(curation.separateActor(farmer, bakers, "a baker", "an editor")))
                .isEqualTo(baker);

        assertThat(one("SELECT name FROM actor WHERE id = ?1 AND merged_into IS NULL", baker))
                .isEqualTo("Zelda Quast " + mark);
        assertThat(names(baker)).isEqualTo(List.of("Zelda Quast " + mark));
        assertThat(names(farmer)).isEqualTo(List.of("Zora Quist " + mark));
        assertThat(said(baker)).as("with %s and %s", others, later).isEqualTo(3);
        assertThat(mentions(baker)).isEqualTo(3);
        assertThat(said(farmer)).isEqualTo(1);
        assertThat(mentions(farmer)).isEqualTo(1);
        assertThat(one("SELECT count(*) FROM actor_role WHERE actor_id = ?1", baker))
                .isEqualTo(3L);
        ingest("5", "Zelda Quast " + mark);
        ingest("3", "Zelda Quast " + mark);
        assertThat(said(baker)).isEqualTo(5);
        assertRefused(Code.NOT_MENTIONED, curation.separateActor(farmer, bakers, "again", "an editor"));
        assertRefused(Code.NOT_MENTIONED, curation.separateActor(baker, farmers, "again", "an editor"));

        decided(curation.mergeActors(baker, farmer, "one after all", "an editor"));
        assertThat(said(baker)).isEqualTo(6);
        assertThat(decided(curation.separateActor(baker, farmers, "no", "an editor")))
                .isEqualTo(farmer);
        assertThat(said(farmer)).isEqualTo(1);
    }

    @Test
    void separationRestoresTheRequestedActorIfAnArticleNamesBoth() {
        UUID both = mayors.ingest(new Submission(
                "Freedonia " + mark + ", mayor of Sylvania " + mark
                        + ", said that critics had claimed that it was late.",
                null,
                null,
                null,
                null,
                null,
                null));
        ingest("1", "Freedonia " + mark);
        UUID freedonia = actor("Freedonia " + mark);
        UUID sylvania = actor("Sylvania " + mark);
        decided(curation.mergeActors(freedonia, sylvania, "by mistake", "an editor"));
        assertThat(mentions(freedonia)).isEqualTo(3);
        assertThat(one("SELECT count(*) FROM actor_role WHERE affiliation_id = ?1", sylvania))
                .isEqualTo(0L);

        assertThat(decided(curation.separateActor(sylvania, both, "two states", "an editor")))
                .isEqualTo(sylvania);

        assertThat(mentions(freedonia)).isEqualTo(2);
        assertThat(mentions(sylvania)).isEqualTo(1);
        assertThat(said(freedonia)).isEqualTo(2);
        assertThat(one(
                        "SELECT count(*) FROM actor_role WHERE affiliation_id = ?1 AND actor_id = ?2",
                        sylvania,
                        freedonia))
                .isEqualTo(1L);
    }

    @Test
    void separationRestoresActorsMergedEarlier() {
        UUID liz = ingest("1", "Liza " + mark);
        UUID beth = ingest("2", "Betha " + mark);
        ingest("3", "Eliza " + mark);
        decided(curation.mergeActors(actor("Betha " + mark), actor("Liza " + mark), "one", "an editor"));
        decided(curation.mergeActors(actor("Eliza " + mark), actor("Betha " + mark), "one", "an editor"));
        UUID back = decided(curation.separateActor(actor("Eliza " + mark), beth, "two", "an editor"));
        assertThat(back).isEqualTo(actor("Betha " + mark));
        assertThat(said(back)).isEqualTo(2);
        assertThat(said(actor("Eliza " + mark))).isEqualTo(1);
        assertThat(names(back)).isEqualTo(List.of("Betha " + mark, "Liza " + mark));
        ingest("4", "Liza " + mark);
        assertThat(said(back)).isEqualTo(3);
        assertThat(decided(curation.separateActor(back, liz, "three", "an editor")))
                .isEqualTo(actor("Liza " + mark));
        assertThat(said(back)).isEqualTo(1);
        assertThat(said(actor("Liza " + mark))).isEqualTo(2);
    }

    @Test
    void invalidDecisionsAreRefusedWithAReason() {
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
    void reasonsAreLimitedAndRefusalsContainNoDatabaseKeys() {
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
                        "There is no actor with this id.",
                        "This actor is merged already; merge Max " + mark + ", which it was merged into, instead.",
                        "There is no article with this id.");
    }

    private static void assertRefused(Code code, CurationResult ruling) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
