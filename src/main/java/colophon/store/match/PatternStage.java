package colophon.store.match;

import colophon.store.index.Scan;
import colophon.store.index.TripleIndex;

/** Finds the triples of a pattern. */
final class PatternStage implements Stage {
    private final Scan scan;
    private final int[] row;
    private final Cancelling cancelling;

    /** The number of a term, or, for a variable, the complement of its place in the row. */
    private final int subject;

    private final int predicate;
    private final int object;
    private boolean setsSubject;
    private boolean setsPredicate;
    private boolean setsObject;

    /** Which fields must be the same since they are of one variable. */
    private final boolean repeats;

    /** A field of a pattern: a term, or a place in the row. */
    record Field(boolean isVariable, int number) {
        private int code() {
            return isVariable ? -10 - number : number;
        }
    }

    PatternStage(TripleIndex index, int[] row, Cancelling cancelling, Field subject, Field predicate, Field object) {
        this.scan = new Scan(index);
        this.row = row;
        this.cancelling = cancelling;
        this.subject = subject.code();
        this.predicate = predicate.code();
        this.object = object.code();
        this.repeats = subject.isVariable() && (subject.equals(predicate) || subject.equals(object))
                || predicate.isVariable() && predicate.equals(object);
    }

    private static boolean isPlace(int code) {
        return code <= -10;
    }

    private int value(int code) {
        return isPlace(code) ? row[-10 - code] : code;
    }

    @Override
    public void open() {
        int s = value(subject);
        int p = value(predicate);
        int o = value(object);
        setsSubject = isPlace(subject) && s == Row.UNBOUND;
        setsPredicate = isPlace(predicate) && p == Row.UNBOUND;
        setsObject = isPlace(object) && o == Row.UNBOUND;
        scan.open(s, p, o);
    }

    @Override
    public boolean next() {
        while (scan.next()) {
            if (repeats) {
                cancelling.check();
                clear();
                if (!set()) {
                    continue;
                }
            } else {
                if (setsSubject) {
                    row[-10 - subject] = scan.subject();
                }
                if (setsPredicate) {
                    row[-10 - predicate] = scan.predicate();
                }
                if (setsObject) {
                    row[-10 - object] = scan.object();
                }
            }
            return true;
        }
        clear();
        return false;
    }

    private boolean set() {
        return (!setsSubject || set(subject, scan.subject()))
                && (!setsPredicate || set(predicate, scan.predicate()))
                && (!setsObject || set(object, scan.object()));
    }

    private boolean set(int code, int number) {
        if (row[-10 - code] == Row.UNBOUND) {
            row[-10 - code] = number;
        }
        return row[-10 - code] == number;
    }

    private void clear() {
        if (setsSubject) {
            row[-10 - subject] = Row.UNBOUND;
        }
        if (setsPredicate) {
            row[-10 - predicate] = Row.UNBOUND;
        }
        if (setsObject) {
            row[-10 - object] = Row.UNBOUND;
        }
    }
}
