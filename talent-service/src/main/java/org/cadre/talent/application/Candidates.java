package org.cadre.talent.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;

/** Recommended people, for those who appoint. */
@ApplicationScoped
public class Candidates {

    /** What people are to their own applications. */
    public static final String APPLICANT = "applicant";

    private final ApplicationAccess access;
    private final Ledger ledger;
    private final BusinessCalendar calendar;

    Candidates(ApplicationAccess access, Ledger ledger, BusinessCalendar calendar) {
        this.access = access;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /** Refuses callers without the permission at this post, and applications that are not recommended. */
    public Candidate require(UUID applicationId, String permission) {
        var application = access.to(applicationId, permission);
        application.state().requireMayBecome(ApplicationState.APPOINTED);
        return new Candidate(applicationId, application.personId(), application.advertId(), application.organisation());
    }

    @Transactional(TxType.MANDATORY)
    public void appoint(Candidate candidate, String permission) {
        var application = access.to(candidate.applicationId(), permission);
        ledger.record(ApplicationResource.act("appoint", application), application.appoint(calendar.now()));
    }
}
