package org.cadre.appraisal.appraisal;

import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;

/**
 * What a {@link SigningRule} may know of an appraisal: no text and no rating.
 *
 * @param hasEdiObjective whether an objective is marked as one for equality, diversity and inclusion
 */
public record AppraisalToSign(
        UUID id, UUID personId, String organisation, AppraisalYear year, boolean hasEdiObjective) {}
