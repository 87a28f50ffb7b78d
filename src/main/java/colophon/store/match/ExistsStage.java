package colophon.store.match;

/** Lets a row pass where there is a way to go on, or where there is none; it sets nothing. */
final class ExistsStage implements Stage {
    private final Stage inner;
    private final boolean wanted;
    private final int[] row;
    private final Layout layout;
    private final int[] before;
    private boolean isOpen;

    ExistsStage(Stage inner, boolean wanted, Frame frame) {
        this.inner = inner;
        this.wanted = wanted;
        this.row = frame.row();
        this.layout = frame.layout();
        this.before = new int[row.length];
    }

    @Override
    public void open() {
        isOpen = true;
    }

    @Override
    public boolean next() {
        if (!isOpen) {
            return false;
        }
        isOpen = false;
        System.arraycopy(row, 0, before, 0, layout.size());
        inner.open();
        boolean found = inner.next();
        System.arraycopy(before, 0, row, 0, layout.size());
        return found == wanted;
    }
}
