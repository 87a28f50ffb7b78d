package colophon.store.match;

/** Goes along a path from a term that is known before. */
final class PathStage implements Stage {
    private final Steps.Closure closure;
    private final PatternStage.Field from;
    private final PatternStage.Field to;
    private final int[] row;
    private NumberSet found = new NumberSet();
    private int at;
    private int wanted;

    PathStage(Steps.Closure closure, PatternStage.Field from, PatternStage.Field to, int[] row) {
        this.closure = closure;
        this.from = from;
        this.to = to;
        this.row = row;
    }

    private int value(PatternStage.Field field) {
        return field.isVariable() ? row[field.number()] : field.number();
    }

    @Override
    public void open() {
        found = closure.from(value(from));
        at = 0;
        wanted = value(to);
    }

    @Override
    public boolean next() {
        if (wanted != Row.UNBOUND) {
            boolean meets = at == 0 && wanted >= 0 && found.contains(wanted);
            at = 1;
            return meets;
        }
        if (at < found.size()) {
            row[to.number()] = found.get(at++);
            return true;
        }
        row[to.number()] = Row.UNBOUND;
        return false;
    }
}
