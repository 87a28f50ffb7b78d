package colophon.web.sparql.wikidata;

/** Something of the Wikidata Query Service that is not offered here; the message names it. */
public final class NotSupported extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotSupported(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
