package org.cadre.workforce.planning.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A model as it was written down. Nothing changes it, so it has one version only. */
@Entity
@Immutable
class PlanningModel {

    @Id
    private UUID id;

    private String organisation;
    private String name;
    private LocalDate startsOn;
    private String sha256;
    private Instant madeAt;
    private String document;
    private String rates;

    protected PlanningModel() {}

    PlanningModel(UUID id, NewPlanningModel model, String document, Optional<String> rates, Instant madeAt) {
        this.id = id;
        this.organisation = model.organisation();
        this.name = model.name();
        this.startsOn = model.startsOn();
        this.sha256 = CanonicalJson.sha256(document);
        this.madeAt = madeAt;
        this.document = document;
        this.rates = rates.orElse(null);
    }

    PlanningModelLine line() {
        return new PlanningModelLine(id, organisation, name, startsOn, sha256, madeAt);
    }

    Optional<String> rates() {
        return Optional.ofNullable(rates);
    }

    String document() {
        return document;
    }
}
