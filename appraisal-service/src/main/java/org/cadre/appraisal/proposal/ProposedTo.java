package org.cadre.appraisal.proposal;

import java.util.UUID;

/** The appraisal for which something is proposed, and whose it is. */
public record ProposedTo(UUID appraisal, String organisation, UUID person) {}
