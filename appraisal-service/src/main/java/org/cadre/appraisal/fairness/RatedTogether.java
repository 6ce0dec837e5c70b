package org.cadre.appraisal.fairness;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * People of a closed cycle whom no line and no appraiser tells apart.
 *
 * @param managers everybody above them
 * @param appraiser who rated them
 * @param people how many they are
 * @param counted how many ratings of each half are on the scale; the others say that there was nothing to rate
 */
record RatedTogether(Set<UUID> managers, UUID appraiser, long people, Map<Half, Long> counted) {

    RatedTogether {
        managers = Set.copyOf(managers);
        counted = Map.copyOf(counted);
    }
}
