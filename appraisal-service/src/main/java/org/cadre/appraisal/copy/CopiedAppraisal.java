package org.cadre.appraisal.copy;

import java.util.UUID;
import org.cadre.appraisal.form.WrittenForm;

/**
 * An appraisal of which a copy is taken.
 *
 * @param shared whether the appraiser may read the copy; the appraisee always may
 */
public record CopiedAppraisal(UUID id, UUID personId, boolean shared, WrittenForm written) {}
