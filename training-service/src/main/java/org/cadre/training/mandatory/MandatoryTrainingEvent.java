package org.cadre.training.mandatory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** What the other services may know about mandatory training: dates, from which each tells the state on any day. */
public sealed interface MandatoryTrainingEvent extends DomainEvent {

    UUID mandatoryTrainingId();

    UUID personId();

    @Override
    default UUID aggregateId() {
        return mandatoryTrainingId();
    }

    @Override
    default UUID key() {
        return personId();
    }

    @Override
    default String topic() {
        return "cadre.training.mandatory-trainings.v1";
    }

    /** A person completed a training. */
    record Recorded(
            UUID mandatoryTrainingId,
            UUID personId,
            String code,
            String subject,
            String name,
            List<String> covers,
            LocalDate completedOn,
            LocalDate validUntil,
            Instant occurredAt)
            implements MandatoryTrainingEvent {
        @Override
        public String type() {
            return "cadre.training.mandatory-training.recorded.v1";
        }
    }

    /** Its last day is another one, or the name of its training or what that covers, because the reference data was changed. */
    record Recalculated(
            UUID mandatoryTrainingId,
            UUID personId,
            String code,
            String subject,
            String name,
            List<String> covers,
            LocalDate completedOn,
            LocalDate validUntil,
            Instant occurredAt)
            implements MandatoryTrainingEvent {
        @Override
        public String type() {
            return "cadre.training.mandatory-training.recalculated.v1";
        }
    }

    /** There is no such completion: it was recorded in error, or the person is forgotten. */
    record Withdrawn(UUID mandatoryTrainingId, UUID personId, String code, Instant occurredAt)
            implements MandatoryTrainingEvent {
        @Override
        public String type() {
            return "cadre.training.mandatory-training.withdrawn.v1";
        }
    }
}
