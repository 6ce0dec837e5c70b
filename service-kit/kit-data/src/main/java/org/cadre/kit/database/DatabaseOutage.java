package org.cadre.kit.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away, or gave way to others, from one that refuses what it was asked. */
public final class DatabaseOutage {

    private static final String NONE = "";

    /**
     * Connection, rollback by a deadlock, resources, operator intervention, system error: SQLSTATE classes of
     * PostgreSQL's appendix A.
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /**
     * Somebody held a lock for long, such as a rebuild while it exchanges the rows; or this process stood still for so
     * long that the server ended its connection.
     */
    private static final Set<String> STATES = Set.of("55P03", "25P03", NONE);

    /** A statement that was cancelled for its length says something of itself, not of the database. */
    private static final String TOOK_TOO_LONG = "57014";

    private DatabaseOutage() {}

    /** Whether the same may well succeed later. A connection that never came has no SQLSTATE. */
    public static boolean caused(Throwable failure) {
        return states(failure).anyMatch(DatabaseOutage::isOne);
    }

    /** Whether the server ended a statement that ran for longer than it may. */
    static boolean tookTooLong(Throwable failure) {
        return states(failure).anyMatch(TOOK_TOO_LONG::equals);
    }

    private static Stream<String> states(Throwable failure) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), NONE));
    }

    /** The transaction manager says only among the suppressed why a commit or a rollback did not succeed. */
    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Stream.of(cause.getSuppressed()).flatMap(DatabaseOutage::chain)));
    }

    private static boolean isOne(String state) {
        return STATES.contains(state)
                || (!state.equals(TOOK_TOO_LONG) && CLASSES.stream().anyMatch(state::startsWith));
    }
}
