package colophon.web.settings;

import java.util.List;

/** A file of settings with something wrong in it. */
public final class SettingsMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SettingsMistake(List<String> mistakes) {
        super(String.join("\n", mistakes));
    }
}
