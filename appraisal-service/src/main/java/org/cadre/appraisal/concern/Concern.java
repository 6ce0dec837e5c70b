package org.cadre.appraisal.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.classification.Special;
import org.cadre.kit.privacy.HeldOn;

/** The fact and the day, and nothing of what it was about. It is written once. */
@Entity
@Table(name = "raised_concern")
@HeldOn(
        person = "personId",
        category = "raised concern",
        purpose = "To let who reviews an adverse outcome know that it follows a concern, if the person wants that",
        lawfulBasis =
                "UK GDPR Articles 6(1)(e) and 9(2)(b); Data Protection Act 2018, Schedule 1, paragraph 1 (employment)",
        source = "The person",
        recipients = "The reviewer of an adverse outcome, that there was one, if the person wants that")
class Concern {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    @Special
    private String kind;

    @Special
    private LocalDate raisedOn;

    private boolean reviewerMayKnow;
    private Instant recordedAt;

    protected Concern() {}

    Concern(UUID id, UUID personId, String kind, LocalDate raisedOn, boolean reviewerMayKnow, Instant recordedAt) {
        this.id = id;
        this.personId = personId;
        this.kind = kind;
        this.raisedOn = raisedOn;
        this.reviewerMayKnow = reviewerMayKnow;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    boolean reviewerMayKnow() {
        return reviewerMayKnow;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
