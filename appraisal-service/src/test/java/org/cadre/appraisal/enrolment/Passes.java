package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.UUID;
import org.cadre.kit.database.Transactions;

/** What the workers do by itself elsewhere, when a test says so. */
@ApplicationScoped
public class Passes {

    private final DoingPieces pieces;
    private final CycleTallies tallies;
    private final SetAside aside;
    private final FollowingAfterClose closed;
    private final Transactions transactions;

    Passes(
            DoingPieces pieces,
            CycleTallies tallies,
            SetAside aside,
            FollowingAfterClose closed,
            Transactions transactions) {
        this.pieces = pieces;
        this.tallies = tallies;
        this.aside = aside;
        this.closed = closed;
        this.transactions = transactions;
    }

    /** How many pieces there were to do. */
    @ActivateRequestContext
    public int overEverybody(String cycle) {
        var round = pieces.begin(UUID.fromString(cycle));
        var done = 0;
        while (round.filter(pieces::goOn).isPresent()) {
            done++;
        }
        return done;
    }

    public int overChanges() {
        var done = 0;
        while (pieces.changed()) {
            done++;
        }
        return done;
    }

    /** Over the closed cycles that are due today. */
    public void overClosed() {
        closed.follow();
    }

    public void addUp() {
        tallies.addUp();
    }

    /** Over those who are set aside and whose time has come. */
    void overSetAside() {
        pieces.again();
        transactions.runBySystem(aside::count);
    }
}
