package org.cadre.training.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was last said about one person. It speaks again only when it has something new to say. */
@Entity
class Eligibility {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private String verdicts;
    private LocalDate validUntil;

    protected Eligibility() {}

    private Eligibility(UUID id, UUID personId) {
        this.id = id;
        this.personId = personId;
        this.verdicts = "";
    }

    static Eligibility unknown(UUID id, UUID personId) {
        return new Eligibility(id, personId);
    }

    /** The fact to publish, if the verdicts are not those of last time. */
    Optional<EligibilityEvent.Assessed> assess(List<Verdict> present, Instant now) {
        var text = present.toString();
        if (text.equals(verdicts)) {
            return Optional.empty();
        }
        verdicts = text;
        validUntil = present.stream()
                .flatMap(verdict -> verdict.validUntil().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
        return Optional.of(new EligibilityEvent.Assessed(id, personId, present, now));
    }

    UUID id() {
        return id;
    }

    /** Last day on which all of the verdicts hold; empty if only a new fact can change one. */
    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}
