package org.cadre.kit.sample;

import jakarta.persistence.Embeddable;
import org.cadre.kit.classification.Special;

/** How a day was; one part of it is a matter of health. */
@Embeddable
record Circumstances(@Special String mood, String weather) {}
