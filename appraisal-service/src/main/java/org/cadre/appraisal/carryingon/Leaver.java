package org.cadre.appraisal.carryingon;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody who holds no post at an organisation any more, and the last day there. */
record Leaver(UUID personId, String organisation, LocalDate lastDay) {}
