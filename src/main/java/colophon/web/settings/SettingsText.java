package colophon.web.settings;

import java.util.ArrayList;
import java.util.List;

/** The settings as a file to read and to begin with: each with what it means, its range and its usual value, none of them set. */
public final class SettingsText {
    private static final int WIDTH = 110;

    private SettingsText() {}

    /** The file. */
    public static String write() {
        List<String> lines = new ArrayList<>();
        lines.add("# The settings of a server. Copy this file, take the # away before what you set, and start with");
        lines.add("#     ./colophon serve --settings FILE");
        lines.add(
                "# Each setting stands here with its usual value. Names of files are taken from the folder of this file.");
        for (AllSettings.Group group : AllSettings.GROUPS) {
            lines.add("");
            lines.add("");
            lines.add("# ---- " + group.heading() + " ----");
            group.settings().forEach(setting -> tell(setting, lines));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void tell(Setting<?> setting, List<String> lines) {
        lines.add("");
        wrap(setting.meaning(), lines);
        wrap("Value: " + setting.kind().expected() + ".", lines);
        lines.add("#" + setting.name() + " = " + setting.usualText());
    }

    private static void wrap(String text, List<String> lines) {
        StringBuilder line = new StringBuilder("#");
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("#");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }
}
