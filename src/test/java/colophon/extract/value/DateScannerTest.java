package colophon.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {
    private static final DateScanner SCANNER = DateScanner.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "October 16, 2009 | 2009-10-16",
                "16 October 2009 | 2009-10-16",
                "16th of October, 2009 | 2009-10-16",
                "Oct. 16, 2009 | 2009-10-16",
                "June 2009 | 2009-06",
                "June, 2009 | 2009-06",
                "2005 | 2005",
                "2009-01-18 | 2009-01-18",
                "2009-04 | 2009-04",
                "(2005-03-01) | 2005-03-01",
                "1997–2003 | 1997..2003",
                "1997-98 | 1997..1998",
                "1997–present | 1997..",
                "c. 1920 | ~1920",
                "circa 1920 | ~1920",
                "700 BC | -0699",
                "AD 2005 | 2005",
                "16–18 October 2009 | 2009-10-16..2009-10-18",
                "October 16–18, 2009 | 2009-10-16..2009-10-18",
                "28 October – 2 November 2009 | 2009-10-28..2009-11-02",
                "October 28 – November 2, 2009 | 2009-10-28..2009-11-02",
                "May–June 2009 | 2009-05..2009-06",
                "16 October 2009 – 2 January 2010 | 2009-10-16..2010-01-02",
                "June 2, 2009 (June 2, 2009) | 2009-06-02 2009-06-02",
                "18 January 2009 (Sundance) 30 October 2009 (United Kingdom) | 2009-01-18 2009-10-30",
                "25/12/1999 | 1999-12-25",
                "12/25/1999 | 1999-12-25",
                "2009 October 16 | 2009-10-16",
                "1960, 1962 and 1971 | 1960 1962 1971",
                "Fall 2005 | 2005",
            })
    void findsDates(String text, String expected) {
        assertThat(scanned(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1980s",
                "1980's",
                "$1,968",
                "$1968",
                "1,968 copies",
                "1968.5",
                "31 February",
                "May came",
                "12345",
                "0-14-118280-1",
                "Apollo 13",
                "100%",
                "99"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(scanned(text)).isEmpty();
    }

    @Test
    void saysWhereEachDateStands() {
        String text = "Published on 3 May 1951 in Oslo";
        Found<DateRange> found = SCANNER.first(text).orElseThrow();
        assertThat(text.substring(found.from(), found.to())).isEqualTo("3 May 1951");
    }

    @Test
    void impossibleDaysGiveTheirYear() {
        assertThat(scanned("31 February 1999")).isEqualTo("1999-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1999–", "May ", "1 May ", "12/", "1999-05-", "1st of "})
    void longRepetitionsAreNoTrouble(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> SCANNER.scan(piece.repeat(100_000)));
    }

    private static String scanned(String text) {
        return SCANNER.scan(text).stream()
                .map(Found::value)
                .map(DateScannerTest::write)
                .collect(Collectors.joining(" "));
    }

    private static String write(DateRange range) {
        return (range.approximate() ? "~" : "")
                + range.start()
                + range.end().map(e -> ".." + e).orElse(range.ongoing() ? ".." : "");
    }
}
