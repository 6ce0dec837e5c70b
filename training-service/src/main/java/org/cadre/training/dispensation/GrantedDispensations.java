package org.cadre.training.dispensation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells other features what a person is or was dispensed from. */
@ApplicationScoped
public class GrantedDispensations {

    /** A dispensation of some time, from a day to a day, both included. */
    public record Granted(String stage, LocalDate from, LocalDate expiresOn) {

        public boolean countsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(expiresOn);
        }
    }

    private final Dispensations dispensations;

    GrantedDispensations(Dispensations dispensations) {
        this.dispensations = dispensations;
    }

    public List<Granted> of(UUID personId) {
        return dispensations.ofPerson(personId).stream()
                .map(granted -> new Granted(granted.stage(), granted.grantedOn(), granted.expiresOn()))
                .toList();
    }
}
