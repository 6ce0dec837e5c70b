package org.cadre.appraisal.enrolment;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.Transactions;

/**
 * Does the pieces of the enrolment, each in a transaction of its own. Where a piece fails, its people are tried one by one,
 * and who fails again is set aside. Nobody is while the database is away: the next turn tries all of it again.
 */
@ApplicationScoped
class DoingPieces {

    /** Where so many are tried one by one and none succeeds, it is the cycle that fails. */
    private static final int ALL_OF_THEM = 20;

    /** So many who failed before are tried between two pieces. */
    private static final int AGAIN = 50;

    private final EnrolmentPieces pieces;
    private final EnrolmentRounds rounds;
    private final SetAside aside;
    private final Transactions transactions;

    DoingPieces(EnrolmentPieces pieces, EnrolmentRounds rounds, SetAside aside, Transactions transactions) {
        this.pieces = pieces;
        this.rounds = rounds;
        this.aside = aside;
        this.transactions = transactions;
    }

    /** A round of everybody, where one is due; what is shown of one that somebody else has overtaken ends. */
    Optional<Round> begin(UUID cycle) {
        try {
            return transactions.bySystem(() -> {
                rounds.settle(cycle, pieces.today());
                return pieces.round(cycle).map(rounds::begin);
            });
        } catch (RuntimeException e) {
            setAside(cycle, Optional.empty(), Failure.of(e));
            return Optional.empty();
        }
    }

    /** Does the next piece of a round; false once the round is over, or rests until the next turn. */
    boolean goOn(Round round) {
        var people = round.pieces().poll();
        if (people == null) {
            return goOnToEnd(round);
        }
        return tried(() -> {
                    pieces.bring(round.cycle(), people);
                    rounds.pieceDone(round);
                })
                .map(failure -> !failure.isOutage() && oneByOne(round, people))
                .orElse(true);
    }

    /** Once everybody is compared the last days of appraisers are followed, in pieces, too; with the last piece it ends. */
    private boolean goOnToEnd(Round round) {
        var failure = tried(() -> {
            var after = pieces.follow(round.cycle(), round.followed().remove());
            after.ifPresentOrElse(round.followed()::add, () -> end(round));
        });
        failure.ifPresent(why ->
                Log.warnf("The round of cycle %s is done and will be done again: %s", round.cycle(), why.reason()));
        return failure.isEmpty() && !round.followed().isEmpty();
    }

    private void end(Round round) {
        pieces.end(round);
        rounds.finish(round);
    }

    /** Compares some of whom something changed; false once there is nobody left. */
    boolean changed() {
        try {
            return transactions.bySystem(pieces::changed);
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure.isOutage()) {
                throw e;
            }
            transactions.runBySystem(() -> pieces.leaveChangedForLater(failure));
            return true;
        }
    }

    /** Tries some of those again whose time has come. */
    void again() {
        for (var waiting : transactions.bySystem(() -> aside.due(AGAIN))) {
            if (!again(waiting)) {
                return;
            }
        }
    }

    /** False while the database is away. */
    private boolean again(SetAside.Waiting waiting) {
        var person = Optional.of(waiting.person());
        var failure = tried(() -> {
            pieces.bring(waiting.cycle(), List.of(waiting.person()));
            aside.release(waiting.cycle(), person);
        });
        failure.ifPresent(why -> setAside(waiting.cycle(), person, why));
        return failure.filter(Failure::isOutage).isEmpty();
    }

    private boolean oneByOne(Round round, List<UUID> people) {
        var cycle = round.cycle();
        var failures = new LinkedHashMap<UUID, Failure>();
        for (var person : people) {
            tried(() -> pieces.bring(cycle, List.of(person))).ifPresent(failure -> failures.put(person, failure));
        }
        if (failures.values().stream().anyMatch(Failure::isOutage)) {
            return false;
        }
        if (failures.size() == people.size() && people.size() >= ALL_OF_THEM) {
            setAside(cycle, Optional.empty(), failures.firstEntry().getValue());
            return false;
        }
        failures.forEach((person, failure) -> setAside(cycle, Optional.of(person), failure));
        transactions.runBySystem(() -> rounds.pieceDone(round));
        return true;
    }

    private Optional<Failure> tried(Runnable piece) {
        try {
            transactions.runBySystem(piece);
            return Optional.empty();
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure.isOutage()) {
                Log.warnf("A piece of the enrolment waits for the database: %s", failure.reason());
            }
            return Optional.of(failure);
        }
    }

    private void setAside(UUID cycle, Optional<UUID> person, Failure failure) {
        if (failure.isOutage()) {
            Log.warnf("The enrolment in cycle %s waits for the database: %s", cycle, failure.reason());
        } else {
            transactions.runBySystem(() -> aside.note(cycle, person, failure));
        }
    }
}
