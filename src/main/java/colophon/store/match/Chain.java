package colophon.store.match;

import java.util.List;

/** Stages one after another: each way through all of them is a solution. */
final class Chain implements Stage {
    private final Stage[] stages;
    private final Cancelling cancelling;
    private int depth = -1;
    private boolean isFresh;

    Chain(List<Stage> stages, Cancelling cancelling) {
        this.stages = stages.toArray(Stage[]::new);
        this.cancelling = cancelling;
    }

    @Override
    public void open() {
        isFresh = true;
        depth = 0;
        if (stages.length > 0) {
            stages[0].open();
        }
    }

    @Override
    public boolean next() {
        if (stages.length == 0) {
            boolean once = isFresh;
            isFresh = false;
            return once;
        }
        int last = stages.length - 1;
        while (depth >= 0) {
            cancelling.check();
            if (!stages[depth].next()) {
                depth--;
            } else if (depth == last) {
                return true;
            } else {
                depth++;
                stages[depth].open();
            }
        }
        return false;
    }
}
