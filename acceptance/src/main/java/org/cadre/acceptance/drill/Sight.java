package org.cadre.acceptance.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cadre.acceptance.EventWatch;

/** What was seen of the topics: each event once, without its content, because a long drill leaves hundreds of thousands. */
final class Sight {

    private final Map<String, String> topicOf = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private final List<Finding> reordered = new ArrayList<>();

    void take(ConsumerRecord<String, byte[]> message) {
        var id = TopicLog.header(message, "ce_id");
        var isPlanted = !TopicLog.header(message, EventWatch.PLANTED).isEmpty();
        if (isPlanted || topicOf.putIfAbsent(id, message.topic()) != null) {
            return;
        }
        var sequence = TopicLog.header(message, "ce_sequence");
        if (sequence.isEmpty()) {
            return;
        }
        var aggregate = TopicLog.header(message, "ce_subject");
        var number = Long.parseLong(sequence);
        var before = last.getOrDefault(aggregate, 0L);
        if (number <= before) {
            reordered.add(Finding.reordered("%s: event %d after %d on %s", aggregate, number, before, message.topic()));
        }
        last.put(aggregate, Math.max(number, before));
    }

    /** The id of each event to the topic that it was seen on. */
    Map<String, String> topicOf() {
        return topicOf;
    }

    List<Finding> reordered() {
        return reordered;
    }
}
