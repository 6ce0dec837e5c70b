package org.cadre.training.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.hibernate.annotations.BatchSize;

/** A programme of learning that leads to one stage. It counts on the days on which it is accredited. */
@Entity
class Programme {

    private static final int PAGE = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String title;
    private String stage;
    private String organisation;
    private String provider;

    @ElementCollection
    @CollectionTable(name = "programme_competency", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "competency")
    @BatchSize(size = PAGE)
    private Set<String> competencies = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "programme_accreditation", joinColumns = @JoinColumn(name = "programme_id"))
    @BatchSize(size = PAGE)
    private Set<Accreditation> accreditations = new HashSet<>();

    protected Programme() {}

    private Programme(UUID id, ProgrammeOffer offer) {
        this.id = id;
        this.code = offer.code();
        this.title = offer.title();
        this.stage = offer.stage();
        this.organisation = offer.organisation();
        this.provider = offer.provider();
        this.competencies.addAll(offer.competencies());
    }

    static Programme offered(UUID id, ProgrammeOffer offer) {
        return new Programme(id, offer);
    }

    void accredit(Accreditation accreditation) {
        accreditations.stream().filter(accreditation::overlaps).findFirst().ifPresent(present -> {
            throw DomainException.conflict("accreditation-overlaps", "It is already accredited " + present.inWords());
        });
        accreditations.add(accreditation);
    }

    boolean isAccreditedOn(LocalDate day) {
        return accreditations.stream().anyMatch(accreditation -> accreditation.covers(day));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String stage() {
        return stage;
    }

    String organisation() {
        return organisation;
    }

    String provider() {
        return provider;
    }

    List<String> competencies() {
        return competencies.stream().sorted().toList();
    }

    List<Accreditation> accreditations() {
        return accreditations.stream()
                .sorted(Comparator.comparing(Accreditation::validFrom))
                .toList();
    }
}
