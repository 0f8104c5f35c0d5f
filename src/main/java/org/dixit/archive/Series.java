package org.dixit.archive;

/// How statements are counted over time.
///
/// @param step  the length of a stretch of time
/// @param group what a series is made for
/// @param counting what of a statement counts
public record Series(Step step, Group group, Counting counting) {

    /// The length of a stretch of time, in UTC; weeks begin on Monday (ISO 8601).
    public enum Step {
        /// A day.
        DAY,
        /// Seven days from a Monday.
        WEEK,
        /// A month.
        MONTH,
        /// A year.
        YEAR
    }

    /// What a series is made for.
    public enum Group {
        /// All statements.
        NONE("''", ""),
        /// Each speaker, by its key.
        SPEAKER("q.actor_id::text", ""),
        /// Each speech act, by its name.
        SPEECH_ACT("s.speech_act", ""),
        /// Each polarity, by its name.
        POLARITY("s.polarity", ""),
        /// Each publisher, by its name; the articles without one together.
        PUBLISHER("y.publisher", "JOIN article y ON y.id = s.article_id");

        private final String value;
        private final String join;

        Group(String value, String join) {
            this.value = value;
            this.join = join;
        }

        String value() {
            return value;
        }

        String join() {
            return join;
        }
    }
}
