package colophon.reader.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What a page says about itself outside its content.
 *
 * @param title the article's title; empty where the page names none
 * @param language the BCP 47 tag of the content
 * @param host the host it came from, empty where unknown
 * @param site the name of the encyclopedia or wiki
 * @param license the IRI of the licence of the text
 * @param canonical the article's own address
 * @param revision the revision's id
 * @param date the day of the revision
 * @param item the id of the subject's Wikidata item
 * @param categories category names without namespace
 * @param languageLinks titles in other languages
 * @param redirects other titles that led here
 * @param article whether the page is an article rather than a page of another kind, as far as it tells
 * @param wiki whether it shows any sign of being a wiki's page
 */
record PageData(
        Optional<String> title,
        String language,
        String host,
        String site,
        String license,
        Optional<String> canonical,
        Optional<String> revision,
        Optional<LocalDate> date,
        Optional<String> item,
        List<String> categories,
        SortedMap<String, String> languageLinks,
        List<String> redirects,
        boolean article,
        boolean wiki) {}
