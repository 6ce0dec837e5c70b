package org.cadre.kit.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Opens the transaction of a {@link BySystem} method. */
@BySystem
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class SystemTransaction {

    private final Transactions transactions;

    SystemTransaction(Transactions transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object open(InvocationContext method) {
        return transactions.bySystem(method::proceed);
    }
}
