package org.cadre.appraisal.carryingon;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.appraisal.carryingon.OpenMatterEvent.PublicState;
import org.cadre.kit.problem.DomainException;

/** One thing that a leaver left open, until somebody else owns it. */
@Entity
@CheckReturnValue
class OpenMatter {

    @Id
    private UUID id;

    @Version
    private long version;

    private String organisation;

    @Embedded
    private LeftOpen leftOpen;

    private UUID leaverId;
    private LocalDate leftOn;
    private LocalDate newOwnerBy;

    @Enumerated(EnumType.STRING)
    private MatterState state;

    private UUID newOwnerId;
    private LocalDate settledOn;

    protected OpenMatter() {}

    private OpenMatter(UUID id, LeftOpen leftOpen, Leaver leaver, LocalDate newOwnerBy) {
        this.id = id;
        this.organisation = leaver.organisation();
        this.leftOpen = leftOpen;
        this.leaverId = leaver.personId();
        this.leftOn = leaver.lastDay();
        this.newOwnerBy = newOwnerBy;
        this.state = MatterState.OPEN;
    }

    static OpenMatter of(UUID id, LeftOpen leftOpen, Leaver leaver, LocalDate newOwnerBy) {
        return new OpenMatter(id, leftOpen, leaver, newOwnerBy);
    }

    OpenMatterEvent.Opened open(Instant now) {
        return new OpenMatterEvent.Opened(publicState(), now);
    }

    OpenMatterEvent.Alerted alert(Instant now) {
        state = state.become(MatterState.ALERTED);
        return new OpenMatterEvent.Alerted(publicState(), now);
    }

    OpenMatterEvent.Settled handOver(UUID owner, LocalDate today, Instant now) {
        if (owner.equals(leaverId)) {
            throw DomainException.invalidField("ownerId", "owner-has-left", "The new owner is somebody else");
        }
        state = state.become(MatterState.SETTLED);
        newOwnerId = owner;
        settledOn = today;
        return new OpenMatterEvent.Settled(publicState(), now);
    }

    /** What is over needs no owner. */
    OpenMatterEvent.Settled settle(LocalDate today, Instant now) {
        state = state.become(MatterState.SETTLED);
        settledOn = today;
        return new OpenMatterEvent.Settled(publicState(), now);
    }

    PublicState publicState() {
        return new PublicState(
                id,
                organisation,
                leftOpen.kind(),
                leftOpen.subjectId(),
                leftOpen.number(),
                leftOpen.forward() ? true : null,
                leaverId,
                leftOn,
                newOwnerBy,
                state,
                newOwnerId,
                settledOn);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    LeftOpen leftOpen() {
        return leftOpen;
    }

    UUID leaverId() {
        return leaverId;
    }
}
