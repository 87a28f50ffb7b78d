package colophon.web.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a dataset uses its properties, counted once for a snapshot. Safe for use by several threads. */
public final class PropertyUses {
    private volatile Counted counted = new Counted(0);

    /** The uses of one snapshot, as far as they were asked for. */
    private record Counted(int snapshot, Map<String, PropertyUse> uses) {
        Counted(int snapshot) {
            this(snapshot, new ConcurrentHashMap<>());
        }
    }

    /**
     * The use of a property.
     *
     * @param snapshot the number of the snapshot that is read
     */
    public PropertyUse of(GraphReading reading, int snapshot, String id) {
        Counted known = counted;
        if (known.snapshot() != snapshot) {
            known = new Counted(snapshot);
            counted = known;
        }
        PropertyUse use = known.uses().get(id);
        if (use == null) {
            use = PropertyUse.of(reading, id);
            known.uses().put(id, use);
        }
        return use;
    }
}
