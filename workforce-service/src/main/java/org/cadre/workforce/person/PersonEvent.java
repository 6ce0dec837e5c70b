package org.cadre.workforce.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about people: ids and where they work, never who they are. */
public sealed interface PersonEvent extends DomainEvent {

    UUID personId();

    @Override
    default UUID aggregateId() {
        return personId();
    }

    /** All of the person's; none once the person is deleted. */
    default List<AssignmentFacts> assignments() {
        return List.of();
    }

    /** That of the newest assignment. */
    @Override
    default String organisation() {
        return assignments().isEmpty() ? null : assignments().getLast().organisation();
    }

    @Override
    default String topic() {
        return "cadre.workforce.people.v1";
    }

    /** Works in the NHS from now on, or again. */
    record Joined(UUID personId, String staffUid, List<AssignmentFacts> assignments, Instant occurredAt)
            implements PersonEvent {
        @Override
        public String type() {
            return "cadre.workforce.person.joined.v1";
        }
    }

    /** Has another post, employer, working time or line manager. */
    record Moved(UUID personId, String staffUid, List<AssignmentFacts> assignments, Instant occurredAt)
            implements PersonEvent {
        @Override
        public String type() {
            return "cadre.workforce.person.moved.v1";
        }
    }

    /** Has no assignment any more. */
    record Left(UUID personId, String staffUid, List<AssignmentFacts> assignments, Instant occurredAt)
            implements PersonEvent {
        @Override
        public String type() {
            return "cadre.workforce.person.left.v1";
        }
    }

    /** Something else about the person is new; what it is, is read from the API. */
    record Changed(UUID personId, String staffUid, List<AssignmentFacts> assignments, Instant occurredAt)
            implements PersonEvent {
        @Override
        public String type() {
            return "cadre.workforce.person.changed.v1";
        }
    }

    /**
     * The period for which the record is kept ends soon.
     *
     * @param keptUntil last day of it
     */
    record RetentionWarned(
            UUID personId, String staffUid, List<AssignmentFacts> assignments, LocalDate keptUntil, Instant occurredAt)
            implements PersonEvent {
        @Override
        public String type() {
            return "cadre.workforce.person.retention-warned.v1";
        }
    }

    /** Nobody knows any more who it was; where somebody worked stays. */
    record Anonymised(UUID personId, List<AssignmentFacts> assignments, Instant occurredAt) implements PersonEvent {
        @Override
        public String type() {
            return "cadre.workforce.person.anonymised.v1";
        }
    }

    /** Nothing of the person is left. */
    record Deleted(UUID personId, Instant occurredAt) implements PersonEvent {
        @Override
        public String type() {
            return "cadre.workforce.person.deleted.v1";
        }
    }
}
