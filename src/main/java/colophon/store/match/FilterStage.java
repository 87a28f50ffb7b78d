package colophon.store.match;

import java.util.function.BooleanSupplier;

/** Lets a row pass or not. */
final class FilterStage implements Stage {
    private final BooleanSupplier test;
    private boolean isOpen;

    FilterStage(BooleanSupplier test) {
        this.test = test;
    }

    @Override
    public void open() {
        isOpen = true;
    }

    @Override
    public boolean next() {
        boolean passes = isOpen && test.getAsBoolean();
        isOpen = false;
        return passes;
    }
}
