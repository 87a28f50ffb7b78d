package colophon.cli;

import colophon.cli.ServeCommand.Asked;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the arguments of most starts of a server. The library for command lines is in a form of classes that the Java machine's caches do
 * not take, and reading them again takes a fifth of a start; what is not as plain as this is left to it.
 */
final class PlainServe {
    private PlainServe() {}

    /** The command, none where the arguments are another's, have other options, or a mistake. */
    static Optional<ServeCommand> of(ColophonCommand root, String... arguments) {
        if (arguments.length % 2 == 0 || !arguments[0].equals("serve")) {
            return Optional.empty();
        }
        Optional<Asked> asked = Optional.of(Asked.USUAL);
        for (int i = 1; i < arguments.length && asked.isPresent(); i += 2) {
            asked = isRepeated(arguments, i) ? Optional.empty() : with(asked.get(), arguments[i], arguments[i + 1]);
        }
        return asked.map(a -> ServeCommand.of(root, a));
    }

    private static boolean isRepeated(String[] arguments, int at) {
        for (int i = 1; i < at; i += 2) {
            if (arguments[i].equals(arguments[at])) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Asked> with(Asked asked, String option, String value) {
        if (!value.matches("[A-Za-z0-9./_][A-Za-z0-9./_-]*")) {
            return Optional.empty();
        }
        return switch (option) {
            case "--port" ->
                Optional.of(value)
                        .filter(v -> v.matches("[0-9]{1,5}"))
                        .map(v -> new Asked(Integer.parseInt(v), asked.host(), asked.settings(), asked.store()));
            case "--host" -> Optional.of(new Asked(asked.port(), value, asked.settings(), asked.store()));
            case "--settings" ->
                Optional.of(new Asked(asked.port(), asked.host(), Optional.of(Path.of(value)), asked.store()));
            case "--store" ->
                Optional.of(new Asked(asked.port(), asked.host(), asked.settings(), Optional.of(Path.of(value))));
            default -> Optional.empty();
        };
    }
}
