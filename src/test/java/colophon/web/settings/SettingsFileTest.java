package colophon.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import colophon.web.ServerSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
    private static ServerSettings parse(String text) {
        return SettingsFile.parse("my.conf", text);
    }

    @Test
    void anEmptyFileSetsNothing() {
        assertThat(parse("")).isEqualTo(ServerSettings.DEFAULT);
        assertThat(parse("\uFEFF# only a comment\r\n\r\n")).isEqualTo(ServerSettings.DEFAULT);
    }

    @Test
    void theFileThatTellsAllIsUpToDate() throws Exception {
        assertThat(Files.readString(Path.of("docs/settings.conf"))).isEqualTo(SettingsText.write());
    }

    @Test
    void theFileThatTellsAllSetsTheUsualValues() {
        assertThat(parse(SettingsText.write())).isEqualTo(ServerSettings.DEFAULT);
        assertThat(parse(SettingsText.write().replaceAll("(?m)^#([a-z-]+ = )", "$1")))
                .isEqualTo(ServerSettings.DEFAULT);
    }

    /** Each setting, set to something unusual, makes other settings: none is read and then forgotten. */
    @TestFactory
    Stream<DynamicTest> everySettingCounts() {
        return AllSettings.all().stream()
                .map(setting -> DynamicTest.dynamicTest(
                        setting.name(),
                        () -> assertThat(parse(setting.name() + " = " + unusual(setting)))
                                .isNotEqualTo(ServerSettings.DEFAULT)));
    }

    private static String unusual(Setting<?> setting) {
        return switch (setting.kind()) {
            case Kind.Time time -> time.write(time.most().minusMillis(1));
            case Kind.Size size -> "123 KB";
            case Kind.Count count -> String.valueOf(count.least() + 1);
            case Kind.Addresses addresses -> "192.0.2.0/24, 2001:db8::/32";
            case Kind.Services services -> "https://query.example.org/sparql";
            case Kind.File file -> "some.log";
            case Kind.Choice choice -> choice.words().getLast();
        };
    }

    @Test
    void valuesAreReadWithTheirUnits() {
        ServerSettings settings = parse("time-limit=2 min\n answer-length = 3GB \nbody-length = 10 KB\nat-once = 3");
        assertThat(settings.sparql().timeLimit()).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.sparql().answerLength()).isEqualTo(3L << 30);
        assertThat(settings.bodyLength()).isEqualTo(10 << 10);
        assertThat(settings.sparql().atOnce()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    time-limit = 30 parsecs   | my.conf:1: 'time-limit' cannot be "30 parsecs"; give a time from 10 ms to 1 h (ms, s, min or h), such as 30 s
                    time-limit = 2 h          | my.conf:1: 'time-limit' cannot be "2 h"; give a time from 10 ms to 1 h (ms, s, min or h), such as 30 s
                    time-limit = 30           | my.conf:1: 'time-limit' cannot be "30"; give a time from 10 ms to 1 h (ms, s, min or h), such as 30 s
                    at-once = many            | my.conf:1: 'at-once' cannot be "many"; give a number from 1 to 10000, such as 8
                    answer-length = -1 MB     | my.conf:1: 'answer-length' cannot be "-1 MB"; give a size from 1 bytes to 64 GB (bytes, KB, MB or GB), such as 512 MB
                    trusted-proxies = my.host | my.conf:1: 'trusted-proxies' cannot be "my.host"; give network addresses such as 10.0.0.0/8, ::1 - or none, such as none
                    services = file:///etc    | my.conf:1: 'services' cannot be "file:///etc"; give addresses of SPARQL endpoints such as https://query.example.org/sparql - or none, such as none
                    forwarded-header = Via    | my.conf:1: 'forwarded-header' cannot be "Via"; give X-Forwarded-For or Forwarded, such as X-Forwarded-For
                    time_limit = 30 s         | my.conf:1: there is no setting 'time_limit'; did you mean 'time-limit'? docs/settings.conf has them all
                    speed = 11                | my.conf:1: there is no setting 'speed'; docs/settings.conf has them all
                    at-once 8                 | my.conf:1: 'at-once 8' sets nothing; write NAME = VALUE, or # before a comment
                    """)
    void aMistakeIsToldWithItsLineAndCure(String text, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(SettingsMistake.class)
                .hasMessage(message);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThatThrownBy(() -> parse("at-once = 0\n\nwaiting = 9\nwaiting = 10"))
                .hasMessageContaining("my.conf:1: 'at-once'")
                .hasMessageContaining("my.conf:4: 'waiting' is set in line 3 already; remove one of them");
    }

    @Test
    void filesAreNamedFromTheFolderOfTheSettings(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("my.conf"), "access-log = logs/access.log\nslow-query-log = none");
        assertThat(SettingsFile.load(file).observation().accessLog()).contains(folder.resolve("logs/access.log"));
        assertThat(SettingsFile.load(file).observation().slowQueryLog()).isEmpty();
        assertThatThrownBy(() -> SettingsFile.load(folder.resolve("no.conf")))
                .hasMessage(folder.resolve("no.conf")
                        + ": cannot be read (there is no such file); name a file with --settings");
        Files.write(file, new byte[] {(byte) 0xFF, 'a'});
        assertThatThrownBy(() -> SettingsFile.load(file)).hasMessageContaining("UTF-8");
    }
}
