package org.cadre.appraisal.priority;

import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;

/**
 * Something to get done.
 *
 * @param organisation ODS code; {@code ENG} for a national one
 * @param servesId the priority that it is a part of, or null
 */
public record KnownPriority(UUID id, String organisation, String name, Validity validity, UUID servesId) {

    boolean countsOn(LocalDate day) {
        return validity.hasADayIn(day, day);
    }

    /** An objective of a year may serve what counts on at least one day of it. */
    boolean countsIn(AppraisalYear year) {
        return validity.hasADayIn(year.firstDay(), year.lastDay());
    }
}
