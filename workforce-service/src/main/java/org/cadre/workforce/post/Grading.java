package org.cadre.workforce.post;

import java.util.Objects;

/**
 * What kind of work a post asks for, in codes of the reference data.
 *
 * @param stage leadership stage of the post; null where it has none
 */
public record Grading(String staffGroup, String band, String stage) {

    /** The same, keeping the known stage where this one has none. */
    Grading orStageOf(Grading known) {
        return stage == null ? new Grading(staffGroup, band, known.stage) : this;
    }

    boolean differsFrom(Grading other) {
        return !Objects.equals(this, other);
    }
}
