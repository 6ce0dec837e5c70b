package org.cadre.workforce.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** The bodies that register professions, and what their numbers look like. */
@ApplicationScoped
class RegistrationBodies {

    private record Form(String name, String number) {}

    private final ReferenceData reference;

    RegistrationBodies(ReferenceData reference) {
        this.reference = reference;
    }

    /** Refuses a body that does not count on the day, and a number that is not one of its. It does not repeat the number. */
    void require(Entry entry, LocalDate day) {
        var known = reference.on(day, "registration-bodies", Form.class);
        var body = known.stream()
                .filter(item -> item.code().equals(entry.body()))
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        "body",
                        "registration-body-unknown",
                        "On %s it must be one of %s"
                                .formatted(
                                        day,
                                        known.stream().map(ReferenceItem::code).collect(Collectors.joining(", ")))));
        if (!entry.number().matches(body.body().number())) {
            throw DomainException.invalidField(
                    "number",
                    "registration-number-invalid",
                    "A number of the %s looks like %s"
                            .formatted(body.code(), body.body().number()));
        }
    }
}
