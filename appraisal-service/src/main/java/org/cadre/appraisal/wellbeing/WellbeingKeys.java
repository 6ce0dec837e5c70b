package org.cadre.appraisal.wellbeing;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The keys under which notes are sealed; they are used for nothing else. */
@ConfigMapping(prefix = "cadre.wellbeing")
interface WellbeingKeys {

    /** 32 bytes in base64; the same for all replicas. */
    String key();

    /** A key that opens and does not seal: the one before the last exchange, or the one to come. */
    Optional<String> previousKey();
}
