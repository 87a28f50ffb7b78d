package colophon.extract.infobox;

/** Reads one kind of value from a field of a box. Implementations are immutable. */
interface FieldReader {
    /** States what the field says, and rejects, with the reason, what it can not be read from. */
    void read(FieldReading reading);
}
