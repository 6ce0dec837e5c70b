package org.cadre.appraisal.systemicfactors;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** One statement. It is written once; nobody changes it. */
@Entity
@HeldOn(
        person = "personId",
        category = "statement of systemic factors",
        purpose = "To weigh circumstances before an outcome counts against somebody",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "The appraiser",
        recipients = "The reviewer of a dispute or of an adverse outcome")
@CheckReturnValue
class SystemicStatement {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID appraisalId;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    private UUID authorId;
    private Instant statedAt;

    @Personal
    private String statement;

    protected SystemicStatement() {}

    SystemicStatement(UUID id, UUID appraisalId, UUID personId, UUID authorId, Instant statedAt, String statement) {
        this.id = id;
        this.appraisalId = appraisalId;
        this.personId = personId;
        this.authorId = authorId;
        this.statedAt = statedAt;
        this.statement = statement;
    }

    KeptStatement kept() {
        return new KeptStatement(authorId, statedAt, statement);
    }
}
