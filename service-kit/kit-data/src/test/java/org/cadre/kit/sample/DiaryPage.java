package org.cadre.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** What an organisation wrote about somebody. */
@Entity
class DiaryPage {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private UUID personId;
    private String text;

    protected DiaryPage() {}

    DiaryPage(UUID id, String organisation, UUID personId, String text) {
        this.id = id;
        this.organisation = organisation;
        this.personId = personId;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    String text() {
        return text;
    }

    long version() {
        return version;
    }
}
