package org.cadre.appraisal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** What waits to be sent. Who takes a mail has it for a while; if nothing is heard of it by then, another takes it. */
@ApplicationScoped
class MailQueue {

    /** Longer than asking for an address and each step of one conversation with the server may take together. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final PlainStatement TAKE = new PlainStatement("""
            update mail set tries = tries + 1, next_try_at = ?
            where id = (select id from mail where given_up_at is null and next_try_at <= ?
                        order by next_try_at, id limit 1 for update skip locked)
            returning id, kind, person_id, rater_id, appraisal_id, organisation, day, tries, tried_until
            """);
    private static final PlainStatement DONE = new PlainStatement("delete from mail where id = ?");
    private static final PlainStatement AGAIN = new PlainStatement("update mail set next_try_at = ? where id = ?");
    private static final PlainStatement GIVE_UP =
            new PlainStatement("update mail set given_up_at = ?, reason = ? where id = ?");
    private static final PlainStatement FORGET = new PlainStatement("delete from mail where person_id = ?");
    private static final PlainStatement FORGET_OLD = new PlainStatement("delete from mail where given_up_at < ?");
    private static final PlainStatement COUNT = new PlainStatement("""
            select count(*) filter (where given_up_at is null), count(given_up_at) from mail
            """);

    /** How many wait, and how many are not tried any more. */
    record Count(long waiting, long givenUp) {}

    private final Session database;
    private final Clock clock;

    MailQueue(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The longest overdue; it is the caller's for the time of the lease. */
    Optional<Mail> take() {
        var now = clock.instant();
        return TAKE.rows(database, MailQueue::read, at(now.plus(LEASE)), at(now)).stream()
                .findFirst();
    }

    /** It is with the server, or nobody is to be written to any more; either way nothing stays. */
    void done(Mail mail) {
        DONE.change(database, mail.id());
    }

    void tryAgain(Mail mail, Duration pause) {
        AGAIN.change(database, at(clock.instant().plus(pause)), mail.id());
    }

    /** @param reason a word for operators */
    void giveUp(Mail mail, String reason) {
        GIVE_UP.change(database, at(clock.instant()), reason, mail.id());
    }

    void forget(UUID person) {
        FORGET.change(database, person);
    }

    /** Those that were given up so long ago that nobody needs to look at them any more. */
    void forgetGivenUp(Duration age) {
        FORGET_OLD.change(database, at(clock.instant().minus(age)));
    }

    Count count() {
        return COUNT.rows(database, row -> new Count(row.getLong(1), row.getLong(2)))
                .getFirst();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Mail read(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject(1, UUID.class),
                MailKind.valueOf(row.getString(2)),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getInt(8),
                row.getObject(9, OffsetDateTime.class).toInstant());
    }
}
