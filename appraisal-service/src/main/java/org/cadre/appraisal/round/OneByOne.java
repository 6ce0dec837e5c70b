package org.cadre.appraisal.round;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.database.Transactions;

/** Goes through rows by their ids, each in a transaction of its own: one that fails keeps no other from its turn. */
@ApplicationScoped
public class OneByOne {

    /**
     * Rows to look at.
     *
     * @param <T> what their ids are
     */
    @FunctionalInterface
    public interface Waiting<T> {
        /** A page of ids that come after another one. */
        List<T> after(T last);
    }

    /** What is done with one row; nothing, where another replica holds or has done it. */
    @FunctionalInterface
    public interface Look<T> {
        void at(T id);
    }

    private final Transactions transactions;

    OneByOne(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Once through all of them. What failed is found at the next look. */
    public <T> void throughAll(String what, T first, Waiting<T> waiting, Look<T> look) {
        var page = page(waiting, first);
        while (!page.isEmpty()) {
            page.forEach(id -> lookAt(what, id, look));
            page = page(waiting, page.getLast());
        }
    }

    private <T> List<T> page(Waiting<T> waiting, T last) {
        return transactions.bySystem(() -> waiting.after(last));
    }

    /** The message of a failure may hold what somebody wrote, so the log has its kind only. */
    private <T> void lookAt(String what, T id, Look<T> look) {
        try {
            transactions.runBySystem(() -> look.at(id));
        } catch (RuntimeException e) {
            Log.errorf(
                    "%s %s waits for the next look: %s", what, id, e.getClass().getName());
        }
    }
}
