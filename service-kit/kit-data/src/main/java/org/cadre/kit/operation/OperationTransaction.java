package org.cadre.kit.operation;

import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.GET;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;

/** Runs an operation in one transaction, in the caller's scope; what only reads cannot write. */
@Needs("")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OperationTransaction {

    private final Transactions transactions;
    private final Replays replays;

    OperationTransaction(Transactions transactions, Replays replays) {
        this.transactions = transactions;
        this.replays = replays;
    }

    @AroundInvoke
    Object open(InvocationContext operation) {
        try {
            return run(operation);
        } finally {
            Stream.of(operation.getParameters())
                    .filter(File.class::isInstance)
                    .map(File.class::cast)
                    .forEach(OperationTransaction::delete);
        }
    }

    private Object run(InvocationContext operation) {
        var method = operation.getMethod();
        if (changes(method)) {
            var key = replays.keyOf(method);
            return transactions.byCaller(false, () -> replays.once(key, operation));
        }
        return transactions.byCaller(effect(method) != Effect.READS_ON_RECORD, operation::proceed);
    }

    /** The server keeps a body in a temporary file until it stops; personal data does not wait for that. */
    private static void delete(File body) {
        try {
            Files.deleteIfExists(body.toPath());
        } catch (IOException e) {
            Log.warnf("A body could not be deleted: %s", body.getName());
        }
    }

    static boolean changes(Method method) {
        return effect(method) == Effect.OF_METHOD && !method.isAnnotationPresent(GET.class);
    }

    static boolean leavesRow(Method method) {
        return changes(method) || effect(method) == Effect.READS_ON_RECORD;
    }

    private static Effect effect(Method method) {
        return method.getAnnotation(Needs.class).effect();
    }
}
