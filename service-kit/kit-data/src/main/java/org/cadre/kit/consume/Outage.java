package org.cadre.kit.consume;

import java.sql.SQLException;
import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.cadre.kit.consume.Offsets.PartitionLost;

/** Tells a poison record from a world that is broken for all records: there the consumer waits and loses nothing. */
final class Outage {

    /**
     * Connection, rollback by a deadlock, resources, operator intervention, system error: SQLSTATE classes of
     * PostgreSQL's appendix A.
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Somebody held a lock for long, such as a rebuild while it exchanges the rows: that says nothing of the record. */
    private static final String LOCKED = "55P03";

    /** A statement that was cancelled for its length says something of this record, not of the database. */
    private static final String TOOK_TOO_LONG = "57014";

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
            if (cause instanceof PartitionLost || cause instanceof KafkaException || isOfTheDatabase(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheDatabase(Throwable cause) {
        return cause instanceof SQLException sql && (sql.getSQLState() == null || isOutage(sql.getSQLState()));
    }

    private static boolean isOutage(String state) {
        return state.equals(LOCKED) || (!state.equals(TOOK_TOO_LONG) && CLASSES.contains(state.substring(0, 2)));
    }
}
