package org.tidings.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // mail
                "Mon, 02 Mar 2026 10:00:05 GMT | 2026-03-02T10:00:05Z",
                "Mon,02 Mar 2026 10:00 +0100 | 2026-03-02T09:00:00Z",
                "2 Mar 26 10:00 EST | 2026-03-02T15:00:00Z",
                "Monday, 2 March 2026 10:00:00 PDT | 2026-03-02T17:00:00Z",
                "Mon, 02 Mar 2026 10:00:00 +01:00 | 2026-03-02T09:00:00Z",
                "Mon, 02 Mar 2026 10:00:00 GMT+2 | 2026-03-02T08:00:00Z",
                "Mon, 02 Mar 2026 10:00:00 -0500 (EST) | 2026-03-02T15:00:00Z",
                "Mon, 02 Mar 2026 10:00:00 CEST | 2026-03-02T08:00:00Z",
                "Mon, 02 Mar 2026 10:00:00 | 2026-03-02T10:00:00Z",
                "Mon, 02 Mar 2026 | 2026-03-02T00:00:00Z",
                "Mon, Mar 02 2026 10:00:00 GMT | 2026-03-02T10:00:00Z",
                "Wrong, 2 Sept 2026 1:02:03 Z | 2026-09-02T01:02:03Z",
                "Mon, 02 Mar 99 10:00:00 UT | 1999-03-02T10:00:00Z",
                "Sat, 31 Dec 2016 23:59:60 GMT | 2017-01-01T00:00:00Z",
                "Thu, 31 Dec 2026 24:00:00 GMT | 2027-01-01T00:00:00Z",
                // ISO 8601
                "2026-03-02T10:00:00Z | 2026-03-02T10:00:00Z",
                "2026-03-02T10:00:00.250+05:30 | 2026-03-02T04:30:00.250Z",
                "2026-03-02T10:00+01 | 2026-03-02T09:00:00Z",
                "2026-03-02 10:00:00 | 2026-03-02T10:00:00Z",
                "2026-03-02 10:00:00 +0100 | 2026-03-02T09:00:00Z",
                "2026-03-02 10:00:00 EST | 2026-03-02T15:00:00Z",
                "20260302T100000Z | 2026-03-02T10:00:00Z",
                "20260302 | 2026-03-02T00:00:00Z",
                "20260302100000 | 2026-03-02T10:00:00Z",
                "2026-03 | 2026-03-01T00:00:00Z",
                "2026 | 2026-01-01T00:00:00Z",
                "2026-061 | 2026-03-02T00:00:00Z",
                "2026061 | 2026-03-02T00:00:00Z",
                "2026-W10-1 | 2026-03-02T00:00:00Z",
                "26-03-02 | 2026-03-02T00:00:00Z",
                "2026-3-2 9:05 | 2026-03-02T09:05:00Z",
                // the rest of the world
                "Mon Mar  2 10:00:00 2026 | 2026-03-02T10:00:00Z",
                "Mon Mar  2 10:00:00 UTC 2026 | 2026-03-02T10:00:00Z",
                "March 2, 2026, 3:04 p.m. | 2026-03-02T15:04:00Z",
                "3/2/2026 12:30 AM | 2026-03-02T00:30:00Z",
                "31/12/2026 | 2026-12-31T00:00:00Z",
                "02.03.2026 10:00 | 2026-03-02T10:00:00Z",
                "2026/03/02 10:00 | 2026-03-02T10:00:00Z",
                "Montag, 2. März 2026, 10:00 Uhr | 2026-03-02T10:00:00Z",
                "lundi 2 février 2026 10:00 | 2026-02-02T10:00:00Z",
                "2 de marzo de 2026 | 2026-03-02T00:00:00Z",
                "maandag 2 maart 2026 10:00 | 2026-03-02T10:00:00Z",
                "2 марта 2026 10:00 | 2026-03-02T10:00:00Z",
                "Κυρ, 11 Ιούλ 2004 12:00:00 EST | 2004-07-11T17:00:00Z",
                "2026-március-2T9:15-05:00 | 2026-03-02T14:15:00Z",
                "2026년 03월 02일 오후 3:04:05 | 2026-03-02T15:04:05Z",
                "2026-03-02 오전 01:31:15 | 2026-03-02T01:31:15Z",
                "2026年3月2日 10:00 | 2026-03-02T10:00:00Z",
                "1772445600 | 2026-03-02T10:00:00Z",
                "1772445600000 | 2026-03-02T10:00:00Z"
            })
    void givenATime_whenRead_thenItIsTheInstant(String written, String instant) {
        assertThat(FeedTime.parse(written)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "Mon, 30 Feb 2026 10:00:00 GMT",
                "2026-13-01",
                "2026-03-02T25:00:00Z",
                "10:00",
                "12",
                "Mon, 02 Mar 2026 10:00:00 +9900",
                "99999999999999999999999999"
            })
    void givenNoTime_whenRead_thenThereIsNone(String written) {
        assertThat(FeedTime.parse(written)).isNull();
    }
}
