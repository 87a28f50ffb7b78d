package colophon.store.match;

/** Goes on in each way there is, or, where there is none, once with the row as it is. */
final class OptionalStage implements Stage {
    private final Stage inner;
    private boolean isMatched;
    private boolean isDone;

    OptionalStage(Stage inner) {
        this.inner = inner;
    }

    @Override
    public void open() {
        inner.open();
        isMatched = false;
        isDone = false;
    }

    @Override
    public boolean next() {
        if (!isDone && inner.next()) {
            isMatched = true;
            return true;
        }
        boolean bare = !isDone && !isMatched;
        isDone = true;
        return bare;
    }
}
