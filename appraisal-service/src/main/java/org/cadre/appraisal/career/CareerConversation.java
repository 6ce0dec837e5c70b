package org.cadre.appraisal.career;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.talk.TalkOfTwo;
import org.cadre.kit.privacy.HeldOn;

/** One talk between two people. It is written once; another may follow. */
@Entity
@HeldOn(
        person = "personId",
        category = "career conversation",
        purpose = "To agree between the two of them where the person wants to go and what helps",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The person and their appraiser")
@CheckReturnValue
class CareerConversation {

    private static final CareerPlan EMPTIED = new CareerPlan(null, null, null, null, null);

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID appraisalId;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    @SuppressWarnings("UnusedVariable")
    private UUID appraiserId;

    private UUID authorId;
    private LocalDate heldOn;
    private Instant recordedAt;

    @Embedded
    private CareerPlan plan;

    protected CareerConversation() {}

    CareerConversation(UUID id, TalkOfTwo held, CareerPlan plan, Instant recordedAt) {
        this.id = id;
        this.appraisalId = held.appraisalId();
        this.personId = held.personId();
        this.appraiserId = held.appraiserId();
        this.authorId = held.authorId();
        this.heldOn = held.heldOn();
        this.recordedAt = recordedAt;
        this.plan = plan;
    }

    /** Hibernate reads five columns without a value as no plan at all. */
    KeptCareerTalk kept() {
        return new KeptCareerTalk(
                id, heldOn, authorId, recordedAt, Optional.ofNullable(plan).orElse(EMPTIED));
    }
}
