package org.cadre.kit.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The last key of each relay partition that had its turn. Where more keys wait than fit into a batch, the next batch goes
 * on behind them, so keys that Kafka refuses keep nobody out; after the last key it is the first one's turn again.
 */
final class Turns {

    private static final String NOBODY = "";

    private final Map<Integer, String> last = new HashMap<>();

    String last(int partition) {
        return last.getOrDefault(partition, NOBODY);
    }

    boolean areUnderWay() {
        return !last.isEmpty();
    }

    void startAnew() {
        last.clear();
    }

    /** The rows come in the order of the keys within each partition. */
    void took(List<OutboxRow> batch, int limit) {
        if (batch.size() < limit) {
            startAnew();
        } else {
            batch.forEach(row -> last.put(Outbox.partitionOf(row.key()), row.key()));
        }
    }
}
