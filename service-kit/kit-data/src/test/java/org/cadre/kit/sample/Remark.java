package org.cadre.kit.sample;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.cadre.kit.classification.Personal;

/** Something that was said. */
@Embeddable
record Remark(@Personal String remark, LocalDate saidOn) {}
