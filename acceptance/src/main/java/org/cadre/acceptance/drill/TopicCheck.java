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

    List<Finding> findings() {
        var owed = owed();
        var seen = new HashSet<String>();
        var last = new HashMap<String, Long>();
        var findings = new ArrayList<Finding>();
        for (var message : topics.all()) {
            if (TopicLog.header(message, EventWatch.PLANTED).isEmpty() && seen.add(TopicLog.header(message, "ce_id"))) {
                judge(message, owed, last, findings);
            }
        }
        owed.stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> findings.add(Finding.lost("event %s is not on its topic", id)));
        return findings;
    }

    private Set<String> owed() {
        var owed = new HashSet<String>();
        Tables.SERVICES.forEach(service ->
                tables.rows(service, "select event_id from outbox").forEach(row -> owed.add(row.getFirst())));
        return owed;
    }

    private static void judge(
            ConsumerRecord<String, byte[]> message,
            Set<String> owed,
            HashMap<String, Long> last,
            List<Finding> findings) {
        var id = TopicLog.header(message, "ce_id");
        if (!owed.contains(id)) {
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
