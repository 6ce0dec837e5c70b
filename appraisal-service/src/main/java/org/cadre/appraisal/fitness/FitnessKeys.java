package org.cadre.appraisal.fitness;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The keys under which the words of tests are sealed; they are used for nothing else. */
@ConfigMapping(prefix = "cadre.fit-and-proper")
interface FitnessKeys {

    /** 32 bytes in base64; the same for all replicas. */
    String key();

    /** A key that opens and does not seal: the one before the last exchange, or the one to come. */
    Optional<String> previousKey();
}
