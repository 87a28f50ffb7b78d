package colophon.extract.award;

import colophon.claim.PropertyId;

/** What became of a candidate for an award, as far as the graph states it. */
public enum Outcome {
    /** The award was received. */
    WON("P166"),
    /** Named as a candidate: nominated, shortlisted, longlisted or a finalist. */
    NOMINATED("P1411");

    private final PropertyId property;

    Outcome(String property) {
        this.property = PropertyId.of(property);
    }

    /** The property that states it: award received, or nominated for. */
    public PropertyId property() {
        return property;
    }
}
