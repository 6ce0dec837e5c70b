package org.cadre.training.mandatory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;

/** Which trainings there are on a day, and how early a refresher is due; both are dated reference data. */
@ApplicationScoped
class MandatorySubjects {

    private record Rules(int dueWithinDays) {}

    private final ReferenceData reference;

    MandatorySubjects(ReferenceData reference) {
        this.reference = reference;
    }

    /** By code. */
    List<MandatorySubject> on(LocalDate day) {
        return reference.on(day, "mandatory-training", MandatorySubject.Body.class).stream()
                .map(MandatorySubject::of)
                .toList();
    }

    /** The training itself; else a problem that lists those there are. */
    MandatorySubject require(String code, LocalDate day) {
        var known = on(day);
        return known.stream()
                .filter(subject -> subject.code().equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.invalidField(
                        "code",
                        "mandatory-training-unknown",
                        "On %s it must be one of %s"
                                .formatted(
                                        day,
                                        known.stream()
                                                .map(MandatorySubject::code)
                                                .collect(Collectors.joining(", ")))));
    }

    /** How many days before its last day a refresher is due. */
    int dueWithinDays(LocalDate day) {
        return reference
                .find(day, "mandatory-training-rules", "STANDARD", Rules.class)
                .map(item -> item.body().dueWithinDays())
                .orElse(0);
    }
}
