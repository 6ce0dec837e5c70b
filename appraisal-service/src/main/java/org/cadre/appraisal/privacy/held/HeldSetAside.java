package org.cadre.appraisal.privacy.held;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.privacy.HeldOn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** That a person could not be enrolled in a cycle, and when it is tried again. */
@Entity
@Immutable
@Subselect("""
        select cast(md5(concat('aside ', aside.id)) as uuid) as id, aside.cycle_id, aside.organisation, aside.person_id,
               aside.attempts, aside.reason, aside.since, aside.next_try_at
        from enrolment_set_aside aside where aside.person_id is not null
        """)
@HeldOn(
        person = "personId",
        category = "enrolment set aside",
        purpose = "To try again what failed, and to tell HR of it",
        lawfulBasis = "UK GDPR Article 6(1)(e): a task in the public interest, the appraisal of staff",
        source = "Cadre, when the enrolment of the person failed",
        recipients = "HR of the employer")
@SuppressWarnings("UnusedVariable")
class HeldSetAside {

    @Id
    private UUID id;

    private UUID cycleId;
    private String organisation;
    private UUID personId;
    private int attempts;
    private String reason;
    private Instant since;
    private Instant nextTryAt;

    protected HeldSetAside() {}
}
