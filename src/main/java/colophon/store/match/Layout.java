package colophon.store.match;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;

/** The variables of a chain of stages, each with its place in a row. It grows while the chain is put together. */
final class Layout {
    private final List<Var> variables = new ArrayList<>();
    private Var[] array = {};

    /** The place of a variable, which is given one where it has none. */
    int place(Var variable) {
        int known = find(variable);
        if (known < 0) {
            variables.add(variable);
            array = variables.toArray(Var[]::new);
            return variables.size() - 1;
        }
        return known;
    }

    /** The place of a variable, -1 where it has none. */
    int find(Var variable) {
        for (int i = 0; i < array.length; i++) {
            if (array[i] == variable || array[i].equals(variable)) {
                return i;
            }
        }
        return -1;
    }

    Var variable(int place) {
        return array[place];
    }

    int size() {
        return array.length;
    }
}
