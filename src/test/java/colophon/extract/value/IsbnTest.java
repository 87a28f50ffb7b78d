package colophon.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsbnTest {
    private static final IsbnScanner SCANNER = new IsbnScanner();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISBN 0-306-40615-2 (first edition) | 0-306-40615-2",
                "ISBN 0306406152, ISBN 978-0306406157. | 0306406152; 978-0306406157",
                "978-0-306-40615-7 | 978-0-306-40615-7",
                "ISBN-13: 978 0 306 40615 7 | 978 0 306 40615 7",
                "ISBN-10: 080442957x | 080442957X",
                "ISBN 10 0-8044-2957-X | 0-8044-2957-X",
                "ISBN 0-306-40615-2 0-8044-2957-X | 0-306-40615-2; 0-8044-2957-X",
                "OCLC 1234567890 | ''",
                "call 555 306 4061 now | ''",
                "ISBN 12345 | ''",
            })
    void findsNumbers(String text, String expected) {
        assertThat(String.join(
                        "; ",
                        SCANNER.scan(text).stream().map(f -> f.value().text()).toList()))
                .isEqualTo(expected);
    }

    @Test
    void keepsANumberWhoseCheckDigitIsWrong() {
        Isbn isbn = SCANNER.scan("ISBN 0-306-40615-3").getFirst().value();
        assertThat(isbn.isValid()).isFalse();
    }

    @Test
    void bothFormsAreOneBook() {
        Isbn ten = Isbn.parse("0-306-40615-2").orElseThrow();
        Isbn thirteen = Isbn.parse("978-0-306-40615-7").orElseThrow();
        assertThat(ten.isSameBook(thirteen)).isTrue();
        assertThat(ten.thirteen()).isEqualTo(thirteen.digits());
        assertThat(thirteen.ten()).contains(ten.digits());
        assertThat(Isbn.parse("979-10-90636-07-1").orElseThrow().ten()).isEmpty();
    }

    @Test
    void exactlyOneCheckDigitIsRightAndConversionRoundTrips() {
        Random random = new Random(7);
        for (int n = 0; n < 500; n++) {
            String body = "%09d".formatted(random.nextInt(1_000_000_000));
            long right = "0123456789X"
                    .chars()
                    .mapToObj(c -> Isbn.parse(body + (char) c).orElseThrow())
                    .filter(Isbn::isValid)
                    .peek(isbn -> {
                        Isbn thirteen = Isbn.parse(isbn.thirteen()).orElseThrow();
                        assertThat(thirteen.isValid()).isTrue();
                        assertThat(thirteen.ten()).contains(isbn.digits());
                    })
                    .count();
            assertThat(right).isEqualTo(1);
        }
    }
}
