package org.cadre.appraisal.due;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something beside appraisals that waits for the reader. It says nothing of what anybody wrote.
 *
 * @param id of what waits
 * @param organisation absent for a revalidation, which is the person's own
 * @param dueOn the last day; absent where there is none
 * @param overdue whether that day is over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Waiting(WaitingKind kind, UUID id, String organisation, LocalDate dueOn, boolean overdue) {}
