package org.cadre.appraisal.form;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Something to get better at.
 *
 * @param competency code of the competency it serves, or null
 * @param dueOn null where no day was agreed
 */
@Embeddable
public record Priority(String priority, String competency, LocalDate dueOn) {}
