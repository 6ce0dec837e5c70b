package org.cadre.appraisal.upstream.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;

/**
 * What appraisal needs of an event about a person; each of them holds the whole state.
 *
 * @param occurredAt when workforce learned of it
 */
record PersonEvent(
        UUID personId,
        Optional<String> staffUid,
        Optional<List<Assignment>> assignments,
        Optional<Instant> occurredAt) {

    static final Set<String> TYPES = Set.of(
            "cadre.workforce.person.joined.v1",
            "cadre.workforce.person.moved.v1",
            "cadre.workforce.person.left.v1",
            "cadre.workforce.person.changed.v1",
            "cadre.workforce.person.retention-warned.v1",
            "cadre.workforce.person.anonymised.v1",
            "cadre.workforce.person.deleted.v1");

    /** The day on which workforce learned of it. */
    Optional<LocalDate> learnedOn() {
        return occurredAt.map(at -> LocalDate.ofInstant(at, BusinessCalendar.LONDON));
    }

    /** Holding a post, from a day to a day, both included. */
    record Assignment(
            UUID assignmentId,
            Optional<UUID> postId,
            String organisation,
            Optional<String> stage,
            Optional<String> band,
            Optional<UUID> managerId,
            LocalDate startsOn,
            Optional<LocalDate> endsOn) {}
}
