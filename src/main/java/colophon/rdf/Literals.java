package colophon.rdf;

import colophon.claim.CanonicalForm;
import colophon.claim.PartialDate;
import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the lexical forms that the graph has them in. */
final class Literals {
    private Literals() {}

    /** A plain string. */
    static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Words in a language; a tag that BCP 47 does not allow becomes {@code und}, undetermined. */
    static Node words(String text, String language) {
        return NodeFactory.createLiteralLang(text, isTag(language) ? language : "und");
    }

    /** A whole number. */
    static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    /** A whole number. */
    static Node integer(BigDecimal number) {
        return NodeFactory.createLiteralDT(CanonicalForm.number(number), XSDDatatype.XSDinteger);
    }

    /** A number as Wikibase has it. */
    static Node decimal(BigDecimal number) {
        return NodeFactory.createLiteralDT(CanonicalForm.number(number), XSDDatatype.XSDdecimal);
    }

    /** The first moment of a date, as Wikibase has dates of any precision. */
    static Node moment(PartialDate date) {
        PartialDate day = new PartialDate(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
        return NodeFactory.createLiteralDT(day + "T00:00:00Z", XSDDatatype.XSDdateTime);
    }

    /** A date as exact as it is known, as schema.org has it. */
    static Node date(PartialDate date) {
        XSDDatatype type = switch (date.precision()) {
            case 9 -> XSDDatatype.XSDgYear;
            case 10 -> XSDDatatype.XSDgYearMonth;
            default -> XSDDatatype.XSDdate;
        };
        return NodeFactory.createLiteralDT(date.toString(), type);
    }

    private static boolean isTag(String language) {
        int run = 0;
        for (int i = 0; i < language.length(); i++) {
            char c = language.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? run == 0 : !isAlphanumeric(c) || run == 8) {
                return false;
            }
            run = hyphen ? 0 : run + 1;
        }
        return run > 0 && !Character.isDigit(language.charAt(0));
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
