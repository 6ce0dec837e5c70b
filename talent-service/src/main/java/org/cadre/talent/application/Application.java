package org.cadre.talent.application;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.cadre.talent.advert.AdvertisedPost;

/** A person's application to an advert. Every step returns the fact to publish. */
@Entity
@HeldOn(
        person = "personId",
        category = "application",
        purpose = "To fill a post by an open process and to say why somebody was or was not appointed",
        lawfulBasis = "UK GDPR Article 6(1)(e)",
        source = "The applicant, and the panel that decided")
@CheckReturnValue
class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID advertId;
    private UUID personId;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private LocalDate submittedOn;

    @Embedded
    private PanelDecision panelDecision;

    protected Application() {}

    Application(UUID id, AdvertisedPost advertised, UUID personId, LocalDate submittedOn) {
        this.id = id;
        this.advertId = advertised.advertId();
        this.personId = personId;
        this.organisation = advertised.organisation();
        this.state = ApplicationState.SUBMITTED;
        this.submittedOn = submittedOn;
    }

    ApplicationEvent submitted(Instant now) {
        return fact(now);
    }

    ApplicationEvent shortlist(Instant now) {
        return become(ApplicationState.SHORTLISTED, now);
    }

    ApplicationEvent decide(PanelOutcome outcome, PanelDecision decision, Instant now) {
        decision.refuse(personId);
        var event = become(outcome.state(), now);
        panelDecision = decision;
        return event;
    }

    ApplicationEvent withdraw(Instant now) {
        return become(ApplicationState.WITHDRAWN, now);
    }

    ApplicationEvent appoint(Instant now) {
        return become(ApplicationState.APPOINTED, now);
    }

    boolean isOf(UUID person) {
        return personId.equals(person);
    }

    boolean wasDecidedBy(UUID person) {
        return panelDecision()
                .filter(decision -> decision.members().contains(person))
                .isPresent();
    }

    private ApplicationEvent become(ApplicationState next, Instant now) {
        state = state.become(next);
        return fact(now);
    }

    private ApplicationEvent fact(Instant now) {
        return new ApplicationEvent(id, personId, advertId, state, now);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID advertId() {
        return advertId;
    }

    UUID personId() {
        return personId;
    }

    String organisation() {
        return organisation;
    }

    ApplicationState state() {
        return state;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    Optional<PanelDecision> panelDecision() {
        return Optional.ofNullable(panelDecision);
    }
}
