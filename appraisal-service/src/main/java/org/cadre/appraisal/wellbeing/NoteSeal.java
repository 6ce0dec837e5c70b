package org.cadre.appraisal.wellbeing;

import jakarta.inject.Singleton;
import org.cadre.appraisal.sealing.SealingKeys;

/** Seals what was written, for its row alone. */
@Singleton
class NoteSeal extends SealingKeys {

    NoteSeal(WellbeingKeys keys) {
        super(keys.key(), keys.previousKey());
    }
}
