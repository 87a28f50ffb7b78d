package colophon.reader.text;

import colophon.diagnostic.DiagnosticSink;
import colophon.diagnostic.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Parts an article from the site around it: title line, headers, comment forms, dates of copying, categories. */
final class Sieve {
    /** The longest title in bytes that Wikipedia allows; titles in other scripts have fewer characters. */
    private static final int LONGEST_TITLE = 255;

    /** A longer line is prose, whatever it begins with. */
    private static final int LONGEST_NOTE = 400;

    private final Boilerplate boilerplate;
    private final Encyclopedias encyclopedias;
    private final Prose prose;

    Sieve(Boilerplate boilerplate, Encyclopedias encyclopedias, Prose prose) {
        this.boilerplate = boilerplate;
        this.encyclopedias = encyclopedias;
        this.prose = prose;
    }

    /** Sifts a page, or empty after an error was reported: it has no title, or nothing below it. */
    Optional<Sifted> sift(String file, Page page, DiagnosticSink diagnostics) {
        Run run = new Run(file, page, diagnostics);
        page.lines().forEach(run::take);
        return run.finish();
    }

    /** The sifting of one page. */
    private final class Run {
        private final String file;
        private final Page page;
        private final DiagnosticSink diagnostics;
        private final List<Line> body = new ArrayList<>();
        private final List<String> categories = new ArrayList<>();
        private final List<String> redirects = new ArrayList<>();
        private Optional<Line> titleLine = Optional.empty();
        private Optional<LocalDate> date = Optional.empty();
        private Encyclopedias.Encyclopedia encyclopedia = Encyclopedias.ENGLISH;
        private boolean tail;
        private boolean contents;
        private int gap;

        Run(String file, Page page, DiagnosticSink diagnostics) {
            this.file = file;
            this.page = page;
            this.diagnostics = diagnostics;
        }

        void take(Line line) {
            gap = Math.max(gap, line.gap());
            String words = page.words(line);
            boolean signs = titleLine.isPresent() && words.codePoints().noneMatch(Character::isLetterOrDigit);
            if (signs || line.length() <= LONGEST_NOTE && isNote(line, words) || tail) {
                return;
            }
            if (titleLine.isEmpty()) {
                titleLine = Optional.of(line);
            } else {
                body.add(line.withGap(gap));
            }
            gap = 0;
        }

        private boolean isNote(Line line, String words) {
            boolean dated = readDate(line, words);
            if (boilerplate.after(Boilerplate.Kind.TAIL, words).isPresent()) {
                tail = titleLine.isPresent();
            }
            return tail || dated || readSource(words) || readContents(words) || boilerplate.isNoContent(words);
        }

        private boolean readDate(Line line, String words) {
            Optional<String> rest = boilerplate.after(Boilerplate.Kind.DATE, words);
            rest.ifPresent(r -> {
                Optional<LocalDate> read = DayOfCopy.find(r);
                if (read.isEmpty()) {
                    diagnostics.report(Findings.unreadableDate(Place.of(file, line.number()), r));
                }
                date = date.or(() -> read);
            });
            return rest.isPresent();
        }

        private boolean readSource(String words) {
            Optional<Encyclopedias.Encyclopedia> named = encyclopedias.named(words);
            named.ifPresent(e -> encyclopedia = e);
            Optional<String> listed = boilerplate.after(Boilerplate.Kind.CATEGORIES, words);
            listed.ifPresent(l -> Arrays.stream(l.split("[|·•]"))
                    .map(String::strip)
                    .filter(c -> !c.isEmpty())
                    .forEach(categories::add));
            Optional<String> redirect = boilerplate.after(Boilerplate.Kind.REDIRECT, words);
            redirect.map(r -> r.replaceAll("\\)$", "").strip())
                    .filter(r -> !r.isEmpty())
                    .ifPresent(redirects::add);
            return named.isPresent() || listed.isPresent() || redirect.isPresent();
        }

        /** The lines of a table of contents have their number first: "2.1 Filming". */
        private boolean readContents(String words) {
            if (boilerplate.is(Boilerplate.Kind.CONTENTS, words)) {
                contents = true;
                return true;
            }
            contents &= Character.isDigit(words.charAt(0)) || boilerplate.isNoContent(words);
            return contents;
        }

        Optional<Sifted> finish() {
            if (titleLine.isEmpty()) {
                diagnostics.report(Findings.onlySite(file));
                return Optional.empty();
            }
            Line first = titleLine.get();
            String title = Titles.singleSpaced(boilerplate.title(page.words(first)));
            if (title.codePointCount(0, title.length()) > LONGEST_TITLE || prose.isSentence(page.words(first))) {
                diagnostics.report(Findings.noTitle(Place.of(file, first.number()), page.words(first)));
                return Optional.empty();
            }
            if (body.isEmpty()) {
                diagnostics.report(Findings.noText(file, title));
                return Optional.empty();
            }
            return Optional.of(new Sifted(title, body, encyclopedia, date, categories, redirects));
        }
    }
}
