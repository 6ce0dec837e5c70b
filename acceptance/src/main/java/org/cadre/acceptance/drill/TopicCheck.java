package org.cadre.acceptance.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cadre.acceptance.EventWatch;

/**
 * The topics hold every event of the outboxes and no other, and for each aggregate its events appear for the first time
 * in the order of their numbers. The same event may be there again: at least once is what a topic promises.
 */
record TopicCheck(Tables tables, TopicLog topics) {

    /** Heads of the audit are signed every minute, also meanwhile: what has to be there is asked for before, what may be, after. */
    List<Finding> findings() {
        var owed = events("where published_at is not null");
        var messages = topics.all();
        var committed = events("");
        var seen = new HashSet<String>();
        var last = new HashMap<String, Long>();
        var findings = new ArrayList<Finding>();
        for (var message : messages) {
            if (TopicLog.header(message, EventWatch.PLANTED).isEmpty() && seen.add(TopicLog.header(message, "ce_id"))) {
                judge(message, committed, last, findings);
            }
        }
        owed.stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> findings.add(Finding.lost("event %s is not on its topic", id)));
        return findings;
    }

    private Set<String> events(String which) {
        var events = new HashSet<String>();
        Tables.SERVICES.forEach(service -> tables.rows(service, "select event_id from outbox " + which)
                .forEach(row -> events.add(row.getFirst())));
        return events;
    }

    private static void judge(
            ConsumerRecord<String, byte[]> message,
            Set<String> committed,
            HashMap<String, Long> last,
            List<Finding> findings) {
        var id = TopicLog.header(message, "ce_id");
        if (!committed.contains(id)) {
            findings.add(Finding.duplicated("event %s on %s was never committed", id, message.topic()));
            return;
        }
        var aggregate = TopicLog.header(message, "ce_subject");
        var number = Long.parseLong(TopicLog.header(message, "ce_sequence"));
        var before = last.getOrDefault(aggregate, 0L);
        if (number <= before) {
            findings.add(Finding.reordered("%s: event %d after %d on %s", aggregate, number, before, message.topic()));
        }
        last.put(aggregate, Math.max(number, before));
    }
}
