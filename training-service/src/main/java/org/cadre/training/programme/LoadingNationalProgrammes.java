package org.cadre.training.programme;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.security.Caller;
import org.cadre.training.framework.Competencies;

/** Puts the national programmes on the register, each once, whatever restarts and however many replicas there are. */
@ApplicationScoped
class LoadingNationalProgrammes {

    /** A national programme as it stands in the reference data. */
    record Body(
            UUID id,
            String title,
            String stage,
            String provider,
            List<String> areas,
            LocalDate accreditedFrom,
            LocalDate accreditedTo) {}

    private static final int AFTER_REFERENCE_DATA = 300;

    private final ReferenceData reference;
    private final Competencies competencies;
    private final Programmes programmes;
    private final OncePerSlot once;

    LoadingNationalProgrammes(
            ReferenceData reference, Competencies competencies, Programmes programmes, OncePerSlot once) {
        this.reference = reference;
        this.competencies = competencies;
        this.programmes = programmes;
        this.once = once;
    }

    @BySystem
    void load(@Observes @Priority(AFTER_REFERENCE_DATA) StartupEvent started) {
        reference.all("national-programmes", Body.class).stream()
                .filter(item -> once.claim("load-national-programme", item.code()))
                .forEach(this::load);
    }

    private void load(ReferenceItem<Body> item) {
        var body = item.body();
        var covered = new HashSet<>(competencies.codesOfAreas(item.validFrom(), body.areas()));
        var programme = Programme.offered(
                body.id(),
                new ProgrammeOffer(item.code(), body.title(), body.stage(), Caller.ENGLAND, body.provider(), covered));
        programme.accredit(new Accreditation(body.accreditedFrom(), body.accreditedTo()));
        programmes.persist(programme);
    }
}
