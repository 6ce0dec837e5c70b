package org.cadre.training.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A programme as the features see it that let people learn on it. */
public record AccreditedProgramme(
        UUID id, String title, String stage, List<String> competencies, List<Accreditation> accreditations) {

    static AccreditedProgramme of(Programme programme) {
        return new AccreditedProgramme(
                programme.id(),
                programme.title(),
                programme.stage(),
                programme.competencies(),
                programme.accreditations());
    }

    public boolean isAccreditedOn(LocalDate day) {
        return accreditations.stream().anyMatch(accreditation -> accreditation.covers(day));
    }

    /** A sentence that names the dates. */
    public String accreditationInWords() {
        if (accreditations.isEmpty()) {
            return title + " was never accredited";
        }
        return accreditations.stream()
                .map(Accreditation::inWords)
                .collect(Collectors.joining(" and ", title + " is accredited ", ""));
    }
}
