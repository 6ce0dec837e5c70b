package org.cadre.training.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** Awards a qualification for what an assessor found; how long it counts is dated reference data of its stage. */
@ApplicationScoped
public class AwardingQualifications {

    record Validity(int months) {}

    private final Qualifications qualifications;
    private final ReferenceData reference;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    AwardingQualifications(
            Qualifications qualifications, ReferenceData reference, Ledger ledger, Ids ids, BusinessCalendar calendar) {
        this.qualifications = qualifications;
        this.reference = reference;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    @Transactional(TxType.MANDATORY)
    public UUID award(Achievement achievement, String organisation) {
        var qualification = Qualification.award(ids.next(), achievement, validUntil(achievement));
        qualifications.persist(qualification);
        ledger.record(
                AuditedAct.of("award", "qualification", qualification.id(), organisation),
                qualification.awarded(calendar.now()));
        return qualification.id();
    }

    private Optional<LocalDate> validUntil(Achievement achievement) {
        return reference
                .find(achievement.on(), "qualification-validity", achievement.stage(), Validity.class)
                .map(item -> achievement.on().plusMonths(item.body().months()));
    }
}
