package org.cadre.workforce.capacity.pathway;

import java.util.Collection;
import org.cadre.kit.problem.DomainException;

/** What one kind of a thing takes and another does not. */
final class Needed {

    private Needed() {}

    static <T> T by(Enum<?> kind, String field, T value) {
        if (value == null) {
            throw DomainException.invalidField(field, "pathway-incomplete", "%s needs %s".formatted(kind, field));
        }
        return value;
    }

    /** Refuses what this kind would take no notice of. Who sends an empty list has said nothing. */
    static void notBy(Enum<?> kind, String field, Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            throw DomainException.invalidField(
                    field, "pathway-superfluous", "%s takes no %s: leave it out".formatted(kind, field));
        }
    }
}
