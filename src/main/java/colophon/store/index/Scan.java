package colophon.store.index;

import colophon.store.index.TripleIndex.Sorted;

/**
 * Walks through the triples that have given terms in some places. It can be opened anew again and again. For one thread.
 */
public final class Scan {
    /** What stands for any term. */
    public static final int ANY = -1;

    private enum Order {
        SUBJECT,
        PREDICATE,
        OBJECT,
        ALL
    }

    private final TripleIndex index;
    private Sorted sorted;
    private Order order = Order.ALL;
    private int place;
    private int end;
    private int subject;
    private int predicate;
    private int object;

    /** A walk that is not opened yet. */
    public Scan(TripleIndex index) {
        this.index = index;
        this.sorted = index.bySubject();
    }

    /** Begins to walk through the triples with some terms; {@link #ANY} stands for all, any other negative number for none. */
    public void open(int s, int p, int o) {
        subject = s;
        predicate = p;
        object = o;
        if (s < ANY || p < ANY || o < ANY) {
            none();
        } else if (s >= 0 && (o == ANY || p >= 0)) {
            from(Order.SUBJECT, index.bySubject(), s, p, o);
        } else if (o >= 0 && (s >= 0 || p == ANY)) {
            from(Order.OBJECT, index.byObject(), o, s, p);
        } else if (p >= 0) {
            int at = index.predicate(p).place();
            if (at < 0) {
                none();
            } else {
                from(Order.PREDICATE, index.byPredicate(), at, o, s);
            }
        } else {
            order = Order.ALL;
            sorted = index.bySubject();
            subject = -1;
            place = 0;
            end = index.size();
            skipSubjects();
        }
    }

    private void none() {
        place = 0;
        end = 0;
    }

    private void from(Order newOrder, Sorted newSorted, int first, int second, int third) {
        order = newOrder;
        sorted = newSorted;
        place = sorted.start(first);
        end = sorted.end(first);
        if (second >= 0) {
            int from = sorted.seekSecond(place, end, second);
            // Few triples share two terms as a rule: the end is near.
            int step = 1;
            while (from + step < end && sorted.second(from + step) == second) {
                step <<= 1;
            }
            end = sorted.seekSecond(from + step / 2, Math.min(end, from + step), second + 1);
            place = from;
            if (third >= 0) {
                place = sorted.seekThird(from, end, third);
                end = place < end && sorted.third(place) == third ? place + 1 : place;
            }
        }
    }

    /** How many triples are left; where no place is given and the order is by another, about. */
    public int left() {
        return end - place;
    }

    /** Goes to the next triple; false where there is none. */
    public boolean next() {
        if (place >= end) {
            return false;
        }
        switch (order) {
            case SUBJECT -> {
                predicate = sorted.second(place);
                object = sorted.third(place);
            }
            case PREDICATE -> {
                object = sorted.second(place);
                subject = sorted.third(place);
            }
            case OBJECT -> {
                subject = sorted.second(place);
                predicate = sorted.third(place);
            }
            case ALL -> {
                skipSubjects();
                predicate = sorted.second(place);
                object = sorted.third(place);
            }
        }
        place++;
        return true;
    }

    private void skipSubjects() {
        while (place < end && (subject < 0 || sorted.end(subject) <= place)) {
            subject++;
        }
    }

    public int subject() {
        return subject;
    }

    public int predicate() {
        return predicate;
    }

    public int object() {
        return object;
    }
}
