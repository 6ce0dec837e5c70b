package org.cadre.workforce.capacity.pathway;

import org.cadre.kit.problem.DomainException;

/** What one kind of a thing needs and another does not. */
final class Needed {

    private Needed() {}

    static <T> T by(Enum<?> kind, String field, T value) {
        if (value == null) {
            throw DomainException.invalidField(field, "pathway-incomplete", "%s needs %s".formatted(kind, field));
        }
        return value;
    }
}
