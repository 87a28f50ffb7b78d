package colophon.reader.html;

import colophon.diagnostic.DiagnosticLog;
import colophon.reader.markup.Outline;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the outlines of pages, for looking at what the reader makes of them: {@code OutlineMain [-t] FILE...}. */
final class OutlineMain {
    private OutlineMain() {}

    public static void main(String[] arguments) throws Exception {
        for (String argument : arguments) {
            DiagnosticLog log = new DiagnosticLog();
            new HtmlReader()
                    .read(argument, Files.readAllBytes(Path.of(argument)), log)
                    .ifPresent(a -> System.out.println(Outline.of(a) + "-----\n" + a.text()));
            log.entries().forEach(System.out::println);
        }
    }
}
