package org.cadre.training.programme;

import java.util.Set;

/**
 * What a programme says of itself.
 *
 * @param organisation ODS code of the organisation that offers it, {@code ENG} for a national one
 * @param competencies codes of the competencies it covers
 */
record ProgrammeOffer(
        String code, String title, String stage, String organisation, String provider, Set<String> competencies) {}
