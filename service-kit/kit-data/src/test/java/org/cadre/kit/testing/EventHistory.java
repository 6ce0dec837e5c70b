package org.cadre.kit.testing;

import java.util.ArrayList;
import java.util.List;

/** Holds the contract of today against every one that was ever published. */
record EventHistory(EventFiles present, List<EventFiles> published) {

    static EventHistory ofThisService() {
        return new EventHistory(EventFiles.present(), EventFiles.published());
    }

    /** One line for each promise that is not kept any more. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        for (var then : published) {
            for (var type : then.types()) {
                if (present.types().contains(type)) {
                    compare(then, type, broken);
                } else {
                    broken.add("%s: %s is gone".formatted(then.folder(), type));
                }
            }
        }
        return broken;
    }

    /** Every old sample still fits, and what is published today fits what old consumers know. */
    private void compare(EventFiles then, String type, List<String> broken) {
        var here = "%s: %s ".formatted(then.folder(), type);
        new SchemaChange(then.schema(type), present.schema(type)).breaks().forEach(line -> broken.add(here + line));
        present.violations(type, then.sample(type)).forEach(message -> broken.add(here + "sample: " + message));
        then.violations(type, present.sample(type)).forEach(message -> broken.add(here + "for the old: " + message));
    }
}
