package org.cadre.kit.consume;

import org.apache.kafka.common.KafkaException;
import org.cadre.kit.consume.Offsets.PartitionLost;
import org.cadre.kit.database.DatabaseOutage;

/** Tells a poison record from a world that is broken for all records: there the consumer waits and loses nothing. */
final class Outage {

    private Outage() {}

    /** Throws the failure again if trying another record would not help. */
    static void rethrow(RuntimeException failure) {
        if (isOne(failure)) {
            throw failure;
        }
    }

    /** Whether the same may well succeed later. */
    static boolean isOne(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartitionLost || cause instanceof KafkaException) {
                return true;
            }
        }
        return DatabaseOutage.caused(failure);
    }
}
