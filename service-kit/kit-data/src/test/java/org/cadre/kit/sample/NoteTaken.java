package org.cadre.kit.sample;

import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.event.DomainEvent;

/** The simplest fact there can be. */
public record NoteTaken(UUID noteId, UUID about, String text, Instant occurredAt) implements DomainEvent {

    public static final String TOPIC = "cadre.kit.notes.v1";
    public static final String TYPE = "cadre.kit.note.taken.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UUID aggregateId() {
        return noteId;
    }

    @Override
    public UUID key() {
        return about;
    }
}
