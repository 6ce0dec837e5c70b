package org.cadre.kit.operation;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.security.Needs;

/**
 * An operation that changes something, or reads on record, and ends well without a row in the audit has forgotten to
 * record what it did, and fails. It runs inside the transaction, so nothing of it stays.
 */
@Needs("")
@Interceptor
@Priority(UnrecordedAct.INSIDE_THE_TRANSACTION)
class UnrecordedAct {

    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.LIBRARY_BEFORE + 200;

    private final Audit audit;

    UnrecordedAct(Audit audit) {
        this.audit = audit;
    }

    @AroundInvoke
    Object refuse(InvocationContext operation) throws Exception {
        var answer = operation.proceed();
        var method = operation.getMethod();
        if (OperationTransaction.leavesRow(method) && !audit.hasRecorded()) {
            throw new IllegalStateException(
                    "%s ended well and recorded nothing in the audit".formatted(method.getName()));
        }
        return answer;
    }
}
