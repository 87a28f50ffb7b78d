package colophon.web.settings;

import java.util.HashMap;
import java.util.Map;

/** The values of settings; those that were not given are the usual ones. */
final class Values {
    private final Map<Setting<?>, Object> given = new HashMap<>();

    <T> void put(Setting<T> setting, T value) {
        given.put(setting, value);
    }

    /** The value of a setting. */
    @SuppressWarnings("unchecked") // put() takes the values of a setting alone
    <T> T get(Setting<T> setting) {
        return (T) given.getOrDefault(setting, setting.usual());
    }
}
