package org.cadre.acceptance.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The topics hold every event of the outboxes and no other, and for each aggregate its events appear for the first time
 * in the order of their numbers. The same event may be there again: at least once is what a topic promises.
 */
record TopicCheck(Tables tables, TopicLog topics) {

    /** Heads of the audit are signed every minute, also meanwhile: what has to be there is asked for before, what may be, after. */
    List<Finding> findings() {
        var owed = events("where published_at is not null");
        var sight = new Sight();
        topics.each(sight::take);
        var committed = events("");
        var findings = new ArrayList<>(sight.reordered());
        sight.topicOf().forEach((id, topic) -> {
            if (!committed.contains(id)) {
                findings.add(Finding.duplicated("event %s on %s was never committed", id, topic));
            }
        });
        owed.stream()
                .filter(id -> !sight.topicOf().containsKey(id))
                .forEach(id -> findings.add(Finding.lost("event %s is not on its topic", id)));
        return findings;
    }

    private Set<String> events(String which) {
        var events = new HashSet<String>();
        Tables.SERVICES.forEach(service -> tables.rows(service, "select event_id from outbox " + which)
                .forEach(row -> events.add(row.getFirst())));
        return events;
    }
}
