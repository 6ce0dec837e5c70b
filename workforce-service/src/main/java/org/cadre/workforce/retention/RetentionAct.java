package org.cadre.workforce.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.privacy.HeldOn;

/** One line of the log of retention. It is never changed, and it outlives the person it is about. */
@Entity
@HeldOn(
        person = "personId",
        category = "retention-act",
        purpose = "To show that records were removed when they had to be, by whom and why",
        lawfulBasis = "UK GDPR Articles 5(2) and 6(1)(c)",
        source = "Cadre, and the employer's HR team")
class RetentionAct {

    /** What was done. */
    public enum Action {
        WARN,
        EXTEND,
        ANONYMISE,
        DELETE
    }

    /** Why it was done. */
    public enum Reason {
        POLICY,
        /** The person asked for it. */
        USER_ACTION,
        ADMIN_ACTION,
        /** The person asked to be forgotten (UK GDPR, Article 17). */
        RTBF_REQUEST
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable")
    private UUID personId;

    private String[] employers;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private String actor;
    private LocalDate keptUntil;

    @Personal
    private String note;

    private Instant actedAt;

    protected RetentionAct() {}

    RetentionAct(
            UUID id, UUID personId, Set<String> employers, Action action, Reason reason, Actor actor, Instant now) {
        this.id = id;
        this.personId = personId;
        this.employers = employers.stream().sorted().toArray(String[]::new);
        this.action = action;
        this.reason = reason;
        this.actorKind = actor.kind();
        this.actor = actor.id();
        this.actedAt = now;
    }

    /** With the last day that a warning names or an extension sets. */
    RetentionAct until(LocalDate day) {
        keptUntil = day;
        return this;
    }

    RetentionAct noting(String text) {
        note = text;
        return this;
    }

    ActView view() {
        return new ActView(action, reason, actorKind, actor, keptUntil, note, actedAt);
    }

    Set<String> employers() {
        return Set.of(employers);
    }
}
