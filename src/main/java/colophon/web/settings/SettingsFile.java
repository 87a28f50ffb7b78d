package colophon.web.settings;

import colophon.web.ServerSettings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of settings: a line {@code name = value} each; lines that are blank or begin with {@code #} are comments. Whatever is wrong
 * in it is told at once, each with its line and what to do; a file with anything wrong sets nothing.
 */
public final class SettingsFile {
    /** Longer files are no settings. */
    private static final long MOST = 1 << 20;

    private final String name;
    private final Optional<Path> folder;
    private final Values values = new Values();
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private SettingsFile(String name, Optional<Path> folder) {
        this.name = name;
        this.folder = folder;
    }

    /**
     * The settings that a file makes; names of files in it are taken from its own folder.
     *
     * @throws SettingsMistake where anything is wrong in it
     */
    public static ServerSettings load(Path file) {
        try {
            if (Files.size(file) > MOST) {
                throw new SettingsMistake(List.of(file + ": a settings file has at most " + MOST + " bytes"));
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return new SettingsFile(
                            file.toString(),
                            Optional.ofNullable(file.toAbsolutePath().getParent()))
                    .read(text);
        } catch (CharacterCodingException e) {
            throw new SettingsMistake(List.of(file + ": this is no text in UTF-8; save it as UTF-8"));
        } catch (IOException e) {
            throw new SettingsMistake(
                    List.of(file + ": cannot be read (" + reason(e) + "); name a file with --settings"));
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.NoSuchFileException
                ? "there is no such file"
                : String.valueOf(e.getMessage());
    }

    /** The settings that a text makes. */
    static ServerSettings parse(String name, String text) {
        return new SettingsFile(name, Optional.empty()).read(text);
    }

    private ServerSettings read(String text) {
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replace("\uFEFF", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                line(i + 1, line);
            }
        }
        if (!mistakes.isEmpty()) {
            throw new SettingsMistake(mistakes);
        }
        return AllSettings.of(values);
    }

    private void line(int number, String line) {
        int equals = line.indexOf('=');
        if (equals < 0) {
            mistake(number, "'" + line + "' sets nothing; write NAME = VALUE, or # before a comment");
            return;
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        Integer before = seen.putIfAbsent(key, number);
        if (before != null) {
            mistake(number, "'" + key + "' is set in line " + before + " already; remove one of them");
            return;
        }
        AllSettings.all().stream()
                .filter(setting -> setting.name().equals(key))
                .findFirst()
                .ifPresentOrElse(setting -> set(number, setting, value), () -> mistake(number, unknown(key)));
    }

    private <T> void set(int number, Setting<T> setting, String text) {
        Optional<T> value = setting.kind().parse(text);
        if (value.isEmpty()) {
            mistake(
                    number,
                    "'%s' cannot be \"%s\"; give %s, such as %s"
                            .formatted(setting.name(), text, setting.kind().expected(), setting.usualText()));
        } else {
            values.put(setting, placed(setting, value.get()));
        }
    }

    /** A value with the name of a file taken from the folder of the settings. */
    @SuppressWarnings("unchecked") // a file in the place of another
    private <T> T placed(Setting<T> setting, T value) {
        return setting.kind() instanceof Kind.File && value instanceof Optional<?> file && folder.isPresent()
                ? (T) file.map(f -> folder.get().resolve((Path) f).normalize())
                : value;
    }

    private static String unknown(String key) {
        String all = "docs/settings.conf has them all";
        return AllSettings.all().stream()
                .map(Setting::name)
                .filter(known -> Spelling.areClose(known, key))
                .findFirst()
                .map(known -> "there is no setting '" + key + "'; did you mean '" + known + "'? " + all)
                .orElse("there is no setting '" + key + "'; " + all);
    }

    private void mistake(int number, String message) {
        mistakes.add(name + ":" + number + ": " + message);
    }
}
