package org.cadre.workforce.capacity.study;

import java.util.function.Supplier;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Formulas know the names of their numbers and not the request: this says in which part of it the refused one stands. */
public final class Located {

    private static final String ROOT = "#/";

    private Located() {}

    /**
     * Runs a computation; what it refuses is pointed at below a part of the request.
     *
     * @param part path of the part, with slashes between its steps
     */
    public static <T> T at(String part, Supplier<T> computed) {
        try {
            return computed.get();
        } catch (DomainException e) {
            var violations = e.violations().stream()
                    .map(violation -> below(part, violation))
                    .toList();
            throw DomainException.invalid(e.code(), e.getMessage(), violations);
        }
    }

    private static Violation below(String part, Violation violation) {
        var field = part + "/" + violation.pointer().substring(ROOT.length());
        return Violation.ofField(field, violation.code(), violation.detail());
    }
}
