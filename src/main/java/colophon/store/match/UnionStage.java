package colophon.store.match;

import java.util.List;

/** Goes on in the ways of several stages, one stage after another. */
final class UnionStage implements Stage {
    private final List<Stage> branches;
    private int at;

    UnionStage(List<Stage> branches) {
        this.branches = List.copyOf(branches);
    }

    @Override
    public void open() {
        at = 0;
        branches.getFirst().open();
    }

    @Override
    public boolean next() {
        while (at < branches.size()) {
            if (branches.get(at).next()) {
                return true;
            }
            at++;
            if (at < branches.size()) {
                branches.get(at).open();
            }
        }
        return false;
    }
}
