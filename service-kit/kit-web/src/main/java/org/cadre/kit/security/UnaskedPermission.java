package org.cadre.kit.security;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Deny by default: an operation that ends well without having been granted the permission it names has forgotten to
 * ask, and fails. It runs inside the transaction, so nothing of it stays.
 */
@Needs("")
@Interceptor
@Priority(UnaskedPermission.INSIDE_THE_TRANSACTION)
class UnaskedPermission {

    static final int INSIDE_THE_TRANSACTION = Interceptor.Priority.LIBRARY_BEFORE + 100;

    private final Policy policy;

    UnaskedPermission(Policy policy) {
        this.policy = policy;
    }

    @AroundInvoke
    Object refuse(InvocationContext operation) throws Exception {
        var needed = operation.getMethod().getAnnotation(Needs.class).value();
        policy.settle(needed);
        var answer = operation.proceed();
        var unused = policy.grantedFor(needed);
        return answer;
    }
}
