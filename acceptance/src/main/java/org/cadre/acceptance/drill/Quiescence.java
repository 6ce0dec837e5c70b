package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;

/** The moment at which every event is out and every consumer has taken everything; it has to come within a minute. */
record Quiescence(Tables tables, TopicLog topics) {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final String POSITIONS =
            "select topic, topic_partition, topic_id, next_offset, consumer_group from consumer_offset";

    /** What is still under way after the limit, if anything is. */
    Optional<Finding> await() {
        var end = System.nanoTime() + LIMIT.toNanos();
        var open = open();
        while (!open.isEmpty() && System.nanoTime() < end) {
            Pause.of(GLANCE);
            open = open();
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.broken("no quiescence within %d s: %s", LIMIT.toSeconds(), open));
    }

    private List<String> open() {
        try {
            var open = new ArrayList<String>();
            for (var service : Tables.SERVICES) {
                var waiting = tables.number(service, "select count(*) from outbox where published_at is null");
                if (waiting > 0) {
                    open.add("%d events in the outbox of %s".formatted(waiting, service));
                }
            }
            return open.isEmpty() ? behind() : open;
        } catch (PartFailed notYet) {
            return List.of(String.valueOf(notYet.getMessage()));
        }
    }

    private List<String> behind() {
        var ids = topics.topics();
        var behind = new ArrayList<String>();
        var ends = topics.ends();
        for (var service : Tables.SERVICES) {
            for (var row : tables.rows(service, POSITIONS)) {
                ends.forEach((partition, end) -> {
                    var same = partition.topic().equals(row.get(0))
                            && partition.partition() == Integer.parseInt(row.get(1));
                    var there = row.get(2).equals(ids.get(row.get(0))) && Long.parseLong(row.get(3)) >= end;
                    if (same && !there && end > 0) {
                        behind.add("%s is at %s of %d in %s".formatted(row.get(4), row.get(3), end, partition));
                    }
                });
            }
        }
        return behind;
    }
}
