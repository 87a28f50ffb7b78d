package colophon.extract.value;

import static org.assertj.core.api.Assertions.assertThat;

import colophon.claim.Mention;
import colophon.claim.Value.Quantity;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyScannerTest {
    private static final MoneyScanner SCANNER = MoneyScanner.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$18 million | 18000000 United States dollar",
                "£1.5m | 1500000 Pound sterling",
                "₤2.5–3 million | 2750000[2500000,3000000] Pound sterling",
                "$2.5 million – $3 million | 2750000[2500000,3000000] United States dollar",
                "$1.2 to 1.4 million | 1300000[1200000,1400000] United States dollar",
                "US$26,096,852 | 26096852 United States dollar",
                "€4,000,000 | 4000000 Euro",
                "est. $30 million | 30000000 United States dollar",
                "₹ 15 crore | 150000000 Indian rupee",
                "¥1.3 billion | 1300000000 Japanese yen",
                "DM 2.5 million | 2500000 Deutsche Mark",
                "4 million French francs | 4000000 French franc",
                "10,5 million euros | 10500000 Euro",
                "1.500.000 DM | 1500000 Deutsche Mark",
                "A$7 million | 7000000 Australian dollar",
                "HK$ 93,500 | 93500 Hong Kong dollar",
                "an $18-million film | 18000000 United States dollar",
                "$172.4 million (US) $300.1 million (worldwide) | 172400000 United States dollar; 300100000 United States dollar",
                "$700,000 | 700000 United States dollar",
            })
    void findsSums(String text, String expected) {
        String found = SCANNER.scan(text).stream().map(f -> write(f.value())).collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7 million", "12 Monkeys", "1999", "no money", "$", "million $", "18 million viewers"})
    void needsACurrency(String text) {
        assertThat(SCANNER.scan(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "1,", "1 million ", "$1–", "$ ", "1'111"})
    void longRepetitionsAreNoTrouble(String piece) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> SCANNER.scan(piece.repeat(50_000)));
    }

    private static String write(Quantity<Mention> sum) {
        String bounds = sum.lower()
                .map(l -> "[" + l + "," + sum.upper().orElseThrow() + "]")
                .orElse("");
        return sum.amount() + bounds + " " + sum.unit().orElseThrow().name();
    }
}
