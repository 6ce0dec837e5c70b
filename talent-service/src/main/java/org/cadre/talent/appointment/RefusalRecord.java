package org.cadre.talent.appointment;

import static java.util.stream.Collectors.joining;

import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Stands around the transaction of the operation: what is recorded within would go with it. */
@PutsRefusalsOnRecord
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RefusalRecord {

    private final Audit audit;

    RefusalRecord(Audit audit) {
        this.audit = audit;
    }

    @AroundInvoke
    Object record(InvocationContext operation) throws Exception {
        try {
            return operation.proceed();
        } catch (RefusedAtTheGate refused) {
            throw recorded(refused);
        }
    }

    private DomainException recorded(RefusedAtTheGate refused) {
        var candidate = refused.candidate();
        var codes = refused.gaps().stream().map(Violation::code).collect(joining(", "));
        audit.recordDenied(AuditedAct.of("appoint", "application", candidate.applicationId(), candidate.organisation())
                .because(codes));
        Log.infof("Application %s refused at the gate: %s", candidate.applicationId(), codes);
        return DomainException.conflict(
                "not-eligible", "Training does not find this person eligible; see errors", refused.gaps());
    }
}
