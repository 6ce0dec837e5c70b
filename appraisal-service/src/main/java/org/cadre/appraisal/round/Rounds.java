package org.cadre.appraisal.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.schedule.OncePerSlot;
import org.cadre.kit.time.BusinessCalendar;

/** Goes once round everything that there is, piece by piece, each in a transaction of its own, until none is left. */
@ApplicationScoped
public class Rounds {

    /** How many a piece by ids has at the most. */
    public static final int PIECE = 500;

    private static final UUID FIRST = new UUID(0, 0);

    /** Some of what is looked at in the order of its ids. */
    @FunctionalInterface
    public interface Piece {
        /** Does what comes behind an id; answers behind which it goes on, nothing where none is left. */
        Optional<UUID> behind(UUID last);
    }

    private final Transactions transactions;
    private final OncePerSlot once;
    private final BusinessCalendar calendar;

    Rounds(Transactions transactions, OncePerSlot once, BusinessCalendar calendar) {
        this.transactions = transactions;
        this.once = once;
        this.calendar = calendar;
    }

    /** Lets one replica go round, once in each hour. What fails is found in the next hour. */
    public void hourly(String name, Runnable round) {
        if (transactions.bySystem(() -> once.claim(name, calendar.now().truncatedTo(ChronoUnit.HOURS)))) {
            round.run();
        }
    }

    /** Everything by its ids: nothing is looked at twice, whether or not the look changes it. */
    public void byIds(Piece piece) {
        var behind = Optional.of(FIRST);
        while (behind.isPresent()) {
            var last = behind.get();
            behind = transactions.bySystem(() -> piece.behind(last));
        }
    }

    /**
     * Behind which a round goes on.
     *
     * @param looked what a piece looked at; less than a full one is the last
     */
    public static <T> Optional<UUID> last(List<T> looked, Function<T, UUID> id) {
        return looked.size() < PIECE ? Optional.empty() : Optional.of(id.apply(looked.getLast()));
    }

    /**
     * Everything that waits for its turn and no longer does once it was taken.
     *
     * @param size of a piece; a smaller one is the last
     * @param piece takes some and answers how many it took
     */
    public void ofQueue(long size, LongSupplier piece) {
        long taken;
        do {
            taken = transactions.bySystem(piece::getAsLong);
        } while (taken == size);
    }
}
