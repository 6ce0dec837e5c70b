package org.cadre.workforce.queueing;

import java.util.Locale;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/** Erlang's two formulas. One erlang keeps one server busy all the time. */
public final class Erlang {

    static final int MOST_SERVERS = 1_000_000;

    private Erlang() {}

    /** Erlang B: the share of arrivals that find every server busy, where those go away again. */
    public static double blocking(int servers, double erlangs) {
        return recursion(servers, erlangs).blocking();
    }

    /** Erlang C: the share of arrivals that must wait, where everybody waits. Exists for fewer erlangs than servers. */
    public static double mustWait(int servers, double erlangs) {
        var recursion = recursion(servers, erlangs);
        if (!recursion.isStable()) {
            throw DomainException.invalidField("erlangs", "queue-unstable", tooMany(servers, erlangs));
        }
        return recursion.mustWait();
    }

    private static String tooMany(int servers, double erlangs) {
        var overload = Unstable.of(new Offered(erlangs, 1), servers);
        return String.format(
                Locale.UK,
                "Erlang C exists only while erlangs are fewer than servers."
                        + " %.2f erlangs are %.2f more than %d can serve, a load of %.2f;"
                        + " at least %d are needed",
                erlangs,
                overload.growth(),
                servers,
                overload.utilisation(),
                overload.serversNeeded());
    }

    static ErlangRecursion recursion(int servers, double erlangs) {
        Quantity.between("servers", 1, MOST_SERVERS, servers);
        Quantity.positive("erlangs", erlangs);
        return ErlangRecursion.upTo(servers, erlangs);
    }
}
