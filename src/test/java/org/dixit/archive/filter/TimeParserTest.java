package org.dixit.archive.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Formats of dates and times in feeds, archives and APIs.
class TimeParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-02                            | 2026-05-02T00:00:00Z
            20260502                              | 2026-05-02T00:00:00Z
            2026-05-02T08:00                      | 2026-05-02T08:00:00Z
            2026-05-02 08:00:00                   | 2026-05-02T08:00:00Z
            2026-05-02 08:00:00 +0200             | 2026-05-02T06:00:00Z
            2026-05-02T08:00:00Z                  | 2026-05-02T08:00:00Z
            2026-05-02t08:00:00.5z                | 2026-05-02T08:00:00.5Z
            2026-05-02T08:00:00,25+02             | 2026-05-02T06:00:00.25Z
            2026-05-02T08:00:00+0000              | 2026-05-02T08:00:00Z
            2026-05-02T08:00:00-05:30             | 2026-05-02T13:30:00Z
            20260502T080000Z                      | 2026-05-02T08:00:00Z
            20260502T0800                         | 2026-05-02T08:00:00Z
            20260502T080000.123+0200              | 2026-05-02T06:00:00.123Z
            20260502080000                        | 2026-05-02T08:00:00Z
            Sat, 02 May 2026 08:00:00 GMT         | 2026-05-02T08:00:00Z
            sat, 2 may 2026 08:00 +0200           | 2026-05-02T06:00:00Z
            Sat, 02 May 26 08:00:00 EST           | 2026-05-02T13:00:00Z
            Saturday, 02-May-26 08:00:00 GMT      | 2026-05-02T08:00:00Z
            02 May 2026 08:00:00 PDT              | 2026-05-02T15:00:00Z
            Sat, 02 May 2026 08:00:00 +0000 (UTC) | 2026-05-02T08:00:00Z
            Tues, 1 Sept 2026                     | 2026-09-01T00:00:00Z
            4 July 1996 12:00 UT                  | 1996-07-04T12:00:00Z
            4 Jul 96 12:00 UT                     | 1996-07-04T12:00:00Z
            1777708800                            | 2026-05-02T08:00:00Z
            1777708800000                         | 2026-05-02T08:00:00Z
            946684800                             | 2000-01-01T00:00:00Z
            2024-02-29                            | 2024-02-29T00:00:00Z
            """)
    void timeIsReadAs(String text, Instant time) {
        assertThat(TimeParser.parse(text)).contains(time);
    }

    @Test
    void surroundingWhiteSpaceIsIgnored() {
        assertThat(TimeParser.parse(" 2026-05-02\n")).contains(Instant.parse("2026-05-02T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "May 2",
                "2026",
                "2026-05",
                "2026-02-29",
                "20260229",
                "2026-05-02T",
                "2026-05-02T24:00",
                "2026-05-02T08:60",
                "2026-05-02+02:00",
                "2026-05-02T08:00:00+99:00",
                "+12026-05-02",
                "02/05/2026",
                "Sun, 02 May 2026 08:00:00 GMT", // that day is a Saturday
                "Sat, 31 Apr 2026 08:00:00 GMT",
                "Sat, 02 Mai 2026 08:00:00 GMT",
                "02 May 2026 08:00:00 XYZ",
                "17777",
                "17777088000000000",
                "-1777708800",
                "٢٠٢٦-٠٥-٠٢"
            })
    void otherTextIsNotATime(String text) {
        assertThat(TimeParser.parse(text)).isEmpty();
    }
}
