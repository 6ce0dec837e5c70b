package org.cadre.training.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A programme as everybody sees it.
 *
 * @param accredited whether it can be begun and completed today
 */
public record ProgrammeView(
        UUID id,
        String code,
        String title,
        String stage,
        String organisation,
        String provider,
        List<String> competencies,
        List<Accreditation> accreditations,
        boolean accredited) {

    static ProgrammeView of(Programme programme, LocalDate today) {
        return new ProgrammeView(
                programme.id(),
                programme.code(),
                programme.title(),
                programme.stage(),
                programme.organisation(),
                programme.provider(),
                programme.competencies(),
                programme.accreditations(),
                programme.isAccreditedOn(today));
    }
}
