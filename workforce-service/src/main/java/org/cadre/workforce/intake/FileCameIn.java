package org.cadre.workforce.intake;

import java.util.UUID;

/** Said inside this process when a file is stored. */
record FileCameIn(UUID job) {}
