package org.cadre.training.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells other features what a person holds or held. */
@ApplicationScoped
public class HeldQualifications {

    /**
     * A qualification of some time.
     *
     * @param validUntil last day on which it counts; empty for ever
     */
    public record Held(String stage, LocalDate awardedOn, Optional<LocalDate> validUntil) {

        public boolean countsOn(LocalDate day) {
            return !day.isBefore(awardedOn)
                    && validUntil.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    private final Qualifications qualifications;

    HeldQualifications(Qualifications qualifications) {
        this.qualifications = qualifications;
    }

    public List<Held> of(UUID personId) {
        return qualifications.ofPerson(personId).stream()
                .map(held -> new Held(held.stage(), held.awardedOn(), held.validUntil()))
                .toList();
    }
}
