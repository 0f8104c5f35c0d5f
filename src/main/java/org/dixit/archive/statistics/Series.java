package org.dixit.archive.statistics;

/// Defines how statements are counted over time.
///
/// @param step  the length of a time bucket
/// @param group the attribute by which statements are grouped into series
/// @param counting how a statement is counted
public record Series(Step step, Group group, Counting counting) {

    /// The length of a time bucket, in UTC; weeks begin on Monday (ISO 8601).
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

    /// The attribute by which statements are grouped into series.
    public enum Group {
        /// None: all statements form one series.
        NONE("''", ""),
        /// Each speaker, by its key.
        SPEAKER("q.actor_id::text", ""),
        /// Each speech act, by its name.
        SPEECH_ACT("s.speech_act", ""),
        /// Each polarity, by its name.
        POLARITY("s.polarity", ""),
        /// Each publisher, by its name; articles without one form one series.
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
