package org.dixit.graphql.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the cache of queries keeps.
class QueryCacheTest {

    private static int kept(QueryCache<Integer> cache, int puts) {
        return (int)
                IntStream.range(0, puts).filter(i -> cache.get("q" + i) != null).count();
    }

    @Test
    void itKeepsNoMoreThanItsNumberOfEntries() {
        QueryCache<Integer> cache = new QueryCache<>(100, 100_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(cache.put("q" + i, i, 1)).isEqualTo(i);
        }

        assertThat(kept(cache, 1_000)).isBetween(90, 100);
    }

    @Test
    void itKeepsNoMoreThanItsWeight() {
        QueryCache<Integer> cache = new QueryCache<>(1_000, 10_000);
        for (int i = 0; i < 1_000; i++) {
            cache.put("q" + i, i, 500);
        }

        assertThat(kept(cache, 1_000)).isBetween(15, 20);
    }

    @Test
    void anEntryThatIsTooHeavyIsReturnedButNotKept() {
        QueryCache<Integer> cache = new QueryCache<>(100, 8_000);

        assertThat(cache.put("heavy", 1, 1_001)).isOne();
        assertThat(cache.get("heavy")).isNull();
        assertThat(cache.put("light", 2, 1_000)).isEqualTo(2);
        assertThat(cache.get("light")).isEqualTo(2);
    }

    @Test
    void theFirstOfTwoValuesForOneKeyStays() {
        QueryCache<Integer> cache = new QueryCache<>(100, 8_000);

        assertThat(cache.put("q", 1, 1)).isOne();
        assertThat(cache.put("q", 2, 1)).isOne();
        assertThat(cache.get("q")).isOne();
    }

    /// Between two uses of a query in use come 200 new ones, twice as many as the cache has room for.
    @Test
    void manyNewQueriesDoNotPushOutThoseInUse() {
        QueryCache<Integer> cache = new QueryCache<>(100, 100_000);
        int uses = 0;
        int found = 0;
        for (int i = 0; i < 40_000; i++) {
            cache.put("q" + i, i, 1);
            if (i % 4 == 0) {
                int used = i / 4 % 50;
                boolean isKept = cache.get("used" + used) != null;
                cache.put("used" + used, used, 1);
                uses += i < 20_000 ? 0 : 1;
                found += i < 20_000 || !isKept ? 0 : 1;
            }
        }

        assertThat(found).isGreaterThan(uses / 2);
    }
}
