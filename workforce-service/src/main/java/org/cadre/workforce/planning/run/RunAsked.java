package org.cadre.workforce.planning.run;

import java.util.UUID;

/** A run waits to be computed. */
record RunAsked(UUID run) {}
