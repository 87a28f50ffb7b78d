package colophon.store.match;

import colophon.store.index.Scan;

/** Takes each term that is a subject or an object of the graph in turn: where a path begins whose ends are both open. */
final class EverywhereStage implements Stage {
    private final Frame frame;
    private final Scan scan;
    private final int place;
    private int term;

    EverywhereStage(Frame frame, int place) {
        this.frame = frame;
        this.scan = new Scan(frame.index());
        this.place = place;
    }

    @Override
    public void open() {
        term = -1;
    }

    @Override
    public boolean next() {
        while (++term < frame.index().terms().size()) {
            frame.cancelling().check();
            if (isThere(term, Scan.ANY) || isThere(Scan.ANY, term)) {
                frame.row()[place] = term;
                return true;
            }
        }
        frame.row()[place] = Row.UNBOUND;
        return false;
    }

    private boolean isThere(int subject, int object) {
        scan.open(subject, Scan.ANY, object);
        return scan.next();
    }
}
