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
 * @param isOutage whether the database was away or gave way to others, so that nobody is to blame
 */
record Failure(String reason, boolean isOutage) {

    static Failure of(RuntimeException failure) {
        var reason = chain(failure)
                .flatMap(cause -> named(cause).stream())
                .findFirst()
                .orElseGet(() -> failure.getClass().getSimpleName());
        return new Failure(reason, DatabaseOutage.caused(failure));
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

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
