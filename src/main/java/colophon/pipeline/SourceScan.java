package colophon.pipeline;

import colophon.diagnostic.Diagnostic;
import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import colophon.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the files to read below the sources that a user named. Folders are searched to any depth; links are followed, each
 * folder and file is taken once, so that links in a circle end. Hidden files and what is neither page nor text are left
 * out of folders, and refused where named themselves.
 */
public final class SourceScan {
    /** Folders deeper than this are left out; no collection of articles nests so far. */
    private static final int MAX_DEPTH = 64;

    private final DiagnosticSink diagnostics;
    private final Set<Path> seen = new HashSet<>();
    private final TreeMap<Path, SourceFile> found = new TreeMap<>();

    private SourceScan(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The files below the sources, sorted by path, without duplicates. */
    public static List<SourceFile> find(List<Path> sources, DiagnosticSink diagnostics) {
        SourceScan scan = new SourceScan(diagnostics);
        sources.stream().sorted().forEach(scan::source);
        return List.copyOf(scan.found.values());
    }

    private void source(Path source) {
        if (Files.isDirectory(source)) {
            folder(source, 0);
        } else if (Files.exists(source)) {
            file(source, true);
        } else {
            error("source-missing", source, "there is no such file or folder.", "Check the name.");
        }
    }

    private void folder(Path folder, int depth) {
        if (depth > MAX_DEPTH) {
            error("folder-too-deep", folder, "folders nest more than %d deep.".formatted(MAX_DEPTH), "Move them up.");
            return;
        }
        try {
            if (!seen.add(folder.toRealPath())) {
                report(Severity.INFO, "folder-again", folder, "this folder was read already by another way.", "");
                return;
            }
            for (Path child : children(folder)) {
                if (Files.isDirectory(child)) {
                    folder(child, depth + 1);
                } else {
                    file(child, false);
                }
            }
        } catch (IOException e) {
            error("folder-unreadable", folder, "the folder can't be read: " + reason(e) + ".", "Allow reading it.");
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, p -> !isHidden(p))) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(null);
        return children;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private void file(Path file, boolean named) {
        try {
            if (!Files.isRegularFile(file)) {
                error("not-a-file", file, "this is neither a file nor a folder that can be read.", "Remove it.");
                return;
            }
            Optional<SourceForm> form = SourceSniffer.byName(file);
            if (form.isEmpty()) {
                form = SourceSniffer.byContent(file).filter(f -> named || f == SourceForm.HTML || !hasExtension(file));
            }
            form.ifPresentOrElse(f -> add(file, f), () -> refuse(file, named));
        } catch (IOException e) {
            error("file-unreadable", file, "the file can't be read: " + reason(e) + ".", "Allow reading it.");
        }
    }

    private static boolean hasExtension(Path file) {
        return String.valueOf(file.getFileName()).matches(".+\\.[A-Za-z][A-Za-z0-9]{0,4}");
    }

    private void refuse(Path file, boolean named) {
        report(
                named ? Severity.ERROR : Severity.INFO,
                "form-unknown",
                file,
                "this is neither a wiki page (.html), wikitext (.wiki) nor a plain-text article (.txt).",
                named ? "Save the article in one of these forms." : "");
    }

    private void add(Path file, SourceForm form) {
        try {
            if (seen.add(file.toRealPath())) {
                found.put(file, new SourceFile(file, SourceFile.display(file), form, Files.size(file)));
            }
        } catch (IOException e) {
            error("file-unreadable", file, "the file can't be read: " + reason(e) + ".", "Allow reading it.");
        }
    }

    /** Why reading failed, in words; the bare message of most such exceptions is the file's name. */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied";
            case NoSuchFileException missing -> "it is gone";
            default -> String.valueOf(e.getMessage());
        };
    }

    private void error(String code, Path place, String message, String cure) {
        report(Severity.ERROR, code, place, message, cure);
    }

    private void report(Severity severity, String code, Path place, String message, String cure) {
        diagnostics.report(new Diagnostic(code, severity, Place.of(SourceFile.display(place)), message, cure));
    }
}
