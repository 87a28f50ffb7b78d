package colophon.cli;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The IRI that all IRIs of a dataset start with.
 *
 * @param value absolute, of http or https, ending with a slash
 */
record BaseIri(String value) {
    /** Reads {@code --base}; a missing slash at the end is added, since a name cannot follow without. */
    static final class Converter implements ITypeConverter<BaseIri> {
        @Override
        public BaseIri convert(String text) {
            try {
                URI iri = new URI(text);
                boolean web = "http".equals(iri.getScheme()) || "https".equals(iri.getScheme());
                if (!web || iri.getRawAuthority() == null || text.indexOf('#') >= 0 || text.indexOf('?') >= 0) {
                    throw refuse(text);
                }
                return new BaseIri(text.endsWith("/") ? text : text + "/");
            } catch (URISyntaxException e) {
                throw refuse(text);
            }
        }

        private static TypeConversionException refuse(String text) {
            return new TypeConversionException(
                    "'" + text + "' is not a base IRI; give an absolute one such as https://data.example.org/");
        }
    }
}
