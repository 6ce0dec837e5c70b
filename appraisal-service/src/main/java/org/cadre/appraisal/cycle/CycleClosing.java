package org.cadre.appraisal.cycle;

import java.time.LocalDate;

/** A cycle is being closed; whoever keeps something of it does so in the same transaction. */
public record CycleClosing(KnownCycle cycle, LocalDate today) {}
