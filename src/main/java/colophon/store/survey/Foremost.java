package colophon.store.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The things of a class that most is said about: a few, of those that share their name the one of which most is said. What is
 * crowded out once cannot come back by what comes later, so that these are held and no more.
 */
final class Foremost {
    private static final int MOST = 8;
    private static final Comparator<Thing> ORDER =
            Comparator.comparingInt(Thing::weight).reversed().thenComparing(Thing::iri);

    private final List<Thing> things = new ArrayList<>(MOST + 1);

    private record Thing(String iri, int weight, String name) {}

    void offer(SubjectNotes notes) {
        if (things.size() == MOST && notes.lines() < things.getLast().weight()) {
            return;
        }
        Thing thing = new Thing(notes.iri(), notes.lines(), notes.name());
        for (Thing known : things) {
            if (known.name().equals(thing.name()) && ORDER.compare(known, thing) < 0) {
                return;
            }
        }
        things.removeIf(known -> known.name().equals(thing.name()));
        things.add(thing);
        things.sort(ORDER);
        if (things.size() > MOST) {
            things.removeLast();
        }
    }

    List<String> iris() {
        return things.stream().map(Thing::iri).toList();
    }
}
