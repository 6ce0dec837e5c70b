package org.cadre.acceptance.year;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cadre.acceptance.EventWatch;
import org.cadre.acceptance.Patience;
import org.cadre.local.sample.StaffRow;

/** The ids that workforce gave to people, as every service learns them: from its events. */
final class PersonIds {

    private final EventWatch events;
    private final Patience patience;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    PersonIds(EventWatch events, Patience patience) {
        this.events = events;
        this.patience = patience;
    }

    String of(StaffRow row) {
        return patience.await("the person of an extract", () -> Optional.ofNullable(find(row.staffUid())));
    }

    private String find(String staffUid) {
        if (!known.containsKey(staffUid)) {
            look();
        }
        return known.get(staffUid);
    }

    private void look() {
        events.all().stream()
                .filter(event -> event.type().equals("cadre.workforce.person.joined.v1"))
                .forEach(event -> known.put(event.data().path("staffUid").asText(), event.key()));
    }
}
