package org.cadre.workforce.queueing;

/**
 * Adds one server after the other: {@code B(k) = a B(k-1) / (k + a B(k-1))} with {@code B(0) = 1}. It needs no
 * factorial and loses no digits, so it holds for a hundred thousand servers as for one.
 */
final class ErlangRecursion {

    private final double erlangs;
    private int servers;
    private double blocking = 1;
    private double emptyWithoutQueue = 1;

    ErlangRecursion(double erlangs) {
        this.erlangs = erlangs;
    }

    static ErlangRecursion upTo(int servers, double erlangs) {
        var recursion = new ErlangRecursion(erlangs);
        while (recursion.servers < servers) {
            recursion.addServer();
        }
        return recursion;
    }

    void addServer() {
        servers++;
        var pressing = erlangs * blocking;
        blocking = pressing / (servers + pressing);
        emptyWithoutQueue *= servers / (servers + pressing);
    }

    int servers() {
        return servers;
    }

    boolean isStable() {
        return new Offered(erlangs, 1).isServedBy(servers);
    }

    double blocking() {
        return blocking;
    }

    double mustWait() {
        return blocking / (1 - utilisation() * (1 - blocking));
    }

    double empty() {
        return emptyWithoutQueue / (1 + blocking * utilisation() / (1 - utilisation()));
    }

    private double utilisation() {
        return erlangs / servers;
    }
}
