package org.cadre.appraisal.enrolment;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.kit.database.DatabaseOutage;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Why something did not succeed, by the name of what was broken. The messages of the database show whole rows, so nothing
 * of them is kept.
 *
 * @param isOutage whether the database was away, so that nobody is to blame. Where somebody else held a lock for long, it
 *     may be for one person only, and the others need not wait
 */
record Failure(String reason, boolean isOutage) {

    /** A deadlock, or a conflict with another transaction. */
    private static final String ROLLED_BACK = "40";

    private static final String LOCKED = "55P03";

    static Failure of(RuntimeException failure) {
        var reason = chain(failure)
                .flatMap(cause -> named(cause).stream())
                .findFirst()
                .orElseGet(() -> failure.getClass().getSimpleName());
        return new Failure(reason, DatabaseOutage.caused(failure) && !gaveWay(failure));
    }

    private static Optional<String> named(Throwable cause) {
        return switch (cause) {
            case DomainException refused -> Optional.of(refused.code());
            case ConstraintViolationException broken ->
                Optional.ofNullable(broken.getConstraintName()).map("constraint %s"::formatted);
            case SQLException refused -> Optional.of("SQLSTATE " + refused.getSQLState());
            default -> Optional.empty();
        };
    }

    private static boolean gaveWay(Throwable failure) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> Objects.requireNonNullElse(((SQLException) cause).getSQLState(), ""))
                .anyMatch(state -> state.startsWith(ROLLED_BACK) || state.equals(LOCKED));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
