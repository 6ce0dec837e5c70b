package org.cadre.appraisal.copy;

import java.time.Instant;
import org.cadre.appraisal.form.WrittenForm;

/** A copy, oldest first among those of its appraisal. */
public record KeptCopy(CopyKind kind, Instant takenAt, WrittenForm written) {}
