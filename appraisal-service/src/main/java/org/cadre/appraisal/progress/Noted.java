package org.cadre.appraisal.progress;

import java.util.UUID;

/** The appraisal of which something is noted, and whose it is. */
public record Noted(UUID appraisal, String organisation, UUID person) {}
