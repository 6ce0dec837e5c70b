package org.cadre.appraisal.priority;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;

/** A priority of one organisation. Its name stays: another aim is another priority. */
@Entity
@CheckReturnValue
class OrganisationalPriority {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;
    private String name;

    @Embedded
    private Validity validity;

    private UUID servesId;

    protected OrganisationalPriority() {}

    OrganisationalPriority(UUID id, String organisation, String name, Validity validity, Optional<UUID> serves) {
        this.id = id;
        this.organisation = organisation;
        this.name = name;
        this.validity = validity;
        this.servesId = serves.orElse(null);
    }

    /** The last day is today or later, so that nothing changes about the past; what is over stays so. */
    void end(LocalDate last, LocalDate today) {
        if (validity.isOverBy(today)) {
            throw DomainException.conflict(
                    "priority-over", "Its last day was %s; set another priority".formatted(validity.last()));
        }
        if (last.isBefore(today)) {
            throw DomainException.invalidField(
                    "validTo", "priority-end-in-past", "Today is %s; give it or a later day".formatted(today));
        }
        validity = new Validity(validity.first(), last);
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    KnownPriority known() {
        return new KnownPriority(id, organisation, name, validity, servesId);
    }
}
