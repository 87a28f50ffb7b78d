package colophon.web.page;

import colophon.data.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the properties of a thing as {@code ontology/groups.tsv} says. */
final class FactGroups {
    private static final String REST = "More";

    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    private FactGroups() {}

    /** Loads the groups. */
    static FactGroups load() {
        FactGroups loaded = new FactGroups();
        for (DataTable.Row row : DataTable.load("ontology/groups.tsv").rows()) {
            loaded.groups.put(row.need("group"), row.list("properties"));
        }
        return loaded;
    }

    /** Properties by group, both in order; groups without properties are left out. */
    Map<String, List<PropertyView>> arrange(Map<String, PropertyView> properties) {
        Map<String, PropertyView> left = new LinkedHashMap<>(properties);
        Map<String, List<PropertyView>> arranged = new LinkedHashMap<>();
        groups.forEach((group, ids) -> {
            List<PropertyView> here = new ArrayList<>();
            for (String id : ids) {
                PropertyView property = left.remove(id);
                if (property != null) {
                    here.add(property);
                }
            }
            if (!here.isEmpty()) {
                arranged.put(group, here);
            }
        });
        if (!left.isEmpty()) {
            arranged.put(REST, List.copyOf(left.values()));
        }
        return arranged;
    }
}
