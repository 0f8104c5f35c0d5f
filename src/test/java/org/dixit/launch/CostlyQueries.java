package org.dixit.launch;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// Generates random expensive queries: nested lists, texts, contexts and series, each with many aliases. The
/// same seed generates the same queries.
final class CostlyQueries {

    /// What stands for the size of a list or of a text in a field.
    private static final String SIZE = "#";

    /// A field, with the type of what is selected within it; a leaf has none.
    private record Field(String text, String within) {

        static Field leaf(String text) {
            return new Field(text, "");
        }
    }

    private static final Map<String, List<Field>> FIELDS = Map.of(
            "Query",
            List.of(
                    new Field("statements(first: #) { nodes { @ } }", "Statement"),
                    new Field("articles(first: #) { nodes { @ } }", "Article"),
                    new Field("actors(first: #) { edges { cursor node { @ } } }", "Actor"),
                    new Field("topSpeakers(first: #) { count actor { @ } }", "Actor"),
                    Field.leaf("articles(first: #, filter: {text: \"bridge\"}) { totalCount edges { snippet } }"),
                    Field.leaf(
                            "statementSeries(by: DAY, groupBy: SPEAKER, first: 20) { count points { start count } }"),
                    Field.leaf("statementSeries(by: YEAR) { points { count } }"),
                    Field.leaf("__schema { types { name fields { name args { name type { name } } } } }")),
            "Statement",
            List.of(
                    new Field("article { @ }", "Article"),
                    new Field("speaker { @ }", "Actor"),
                    new Field("mentions(first: #) { totalCount nodes { @ } }", "Actor"),
                    new Field("reports(first: #) { nodes { @ } }", "Statement"),
                    new Field("reportedBy { @ }", "Statement"),
                    new Field("revision { text article { @ } }", "Article"),
                    Field.leaf("text"),
                    Field.leaf("id"),
                    Field.leaf("context(size: 2000) { text prefix(length: 500) suffix(length: 500) }"),
                    Field.leaf("content { text prefix(length: 500) suffix(length: 499) }"),
                    Field.leaf("cue { prefix(length: 0) }"),
                    Field.leaf("explanation { rule extractor confidence }")),
            "Article",
            List.of(
                    new Field("statements(first: #) { edges { cursor node { @ } } }", "Statement"),
                    new Field("actors(first: #) { nodes { @ } }", "Actor"),
                    Field.leaf("text"),
                    Field.leaf("text"),
                    Field.leaf("title"),
                    Field.leaf("revisions(first: #) { nodes { text number } }"),
                    Field.leaf(
                            "mentions(first: #) { nodes { span { text prefix(length: 500) suffix(length: 500) } } }"),
                    Field.leaf("sources { count quoted(first: #) { edges { share node { name } } } }")),
            "Actor",
            List.of(
                    new Field("statements(first: #) { totalCount nodes { @ } }", "Statement"),
                    new Field("mentionedIn(first: #) { nodes { @ } }", "Statement"),
                    new Field("articles(first: #) { nodes { @ } }", "Article"),
                    new Field("counterparts(direction: ABOUT, first: #) { nodes { @ } }", "Actor"),
                    Field.leaf("name"),
                    Field.leaf("names"),
                    Field.leaf("id")));

    private static final List<Integer> SIZES = List.of(1, 3, 10, 30, 100);
    private static final int MAX_ALIASES = 195;

    private final Random random;
    private int aliases;

    CostlyQueries(long seed) {
        this.random = new Random(seed);
    }

    /// The next query. All take few enough aliases to be counted.
    String next() {
        aliases = 0;
        return "{ " + selection("Query", 1 + random.nextInt(4)) + " }";
    }

    private String selection(String type, int deeper) {
        StringBuilder text = new StringBuilder("__typename");
        for (int kinds = 1 + random.nextInt(2); kinds > 0; kinds--) {
            List<Field> fields = FIELDS.getOrDefault(type, List.of());
            Field field = fields.get(random.nextInt(fields.size()));
            if (!field.within.isEmpty() && deeper == 0) {
                continue;
            }
            String size = Integer.toString(SIZES.get(random.nextInt(SIZES.size())));
            int times = field.within.isEmpty()
                    ? 1 + random.nextInt(random.nextInt(4) == 0 ? 190 : 8)
                    : 1 + random.nextInt(3);
            for (int i = 0; i < times && aliases < MAX_ALIASES; i++) {
                text.append(" a").append(aliases++).append(": ");
                String filled = field.text.replace(SIZE, size);
                text.append(field.within.isEmpty() ? filled : filled.replace("@", selection(field.within, deeper - 1)));
            }
        }
        return text.toString();
    }
}
