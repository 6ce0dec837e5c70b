package org.cadre.appraisal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.link.SignedLinks;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;

/** The links of all people, one for each at the most. Of a link only its hash is kept. */
@ApplicationScoped
class CalendarLinks {

    private static final String PURPOSE = "cadre.appraisal.calendar-link.v1";
    private static final String COLUMNS = "link.id, link.person_id, link.version, link.made_at, link.last_used_on";

    /** Holds no post today, and none that begins later. */
    private static final String HAS_LEFT = """
            not exists (select from workforce_assignment post
                        where post.person_id = link.person_id and (post.ends_on is null or post.ends_on >= ?))
            """;

    private static final PlainStatement REPLACE = new PlainStatement("""
            insert into calendar_link as link (id, person_id, version, digest, made_at)
            select made.id, made.person_id, cast(extract(epoch from made.at) * 1000 as bigint), made.digest, made.at
            from (select cast(? as uuid) as id, cast(? as uuid) as person_id, cast(? as bytea) as digest,
                         cast(? as timestamptz) as at) made
            on conflict (person_id) do update
            set id = excluded.id, version = greatest(link.version + 1, excluded.version), digest = excluded.digest, made_at = excluded.made_at,
                last_used_on = null
            returning %s
            """.formatted(COLUMNS));

    private static final PlainStatement OF_PERSON =
            new PlainStatement("select %s from calendar_link link where person_id = ?".formatted(COLUMNS));

    private static final PlainStatement BY_DIGEST = new PlainStatement(
            "select %s from calendar_link link where digest = ? and not (%s)".formatted(COLUMNS, HAS_LEFT));

    private static final PlainStatement USED =
            new PlainStatement("update calendar_link set last_used_on = ?, version = version + 1 where id = ?");

    private static final PlainStatement END =
            new PlainStatement("delete from calendar_link where person_id = ? returning id");

    private static final PlainStatement REVOKE =
            new PlainStatement("delete from calendar_link where id = ? and version = ?");

    private static final PlainStatement END_OF_LEAVERS =
            new PlainStatement("delete from calendar_link link where %s returning id".formatted(HAS_LEFT));

    private final Session database;
    private final SignedLinks links;
    private final Ids ids;
    private final BusinessCalendar calendar;

    CalendarLinks(Session database, SignedLinks links, Ids ids, BusinessCalendar calendar) {
        this.database = database;
        this.links = links;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** A new link, to be shown once; what is signed in it is kept nowhere. */
    String sign() {
        return links.of(PURPOSE, ids.next());
    }

    /**
     * From now on this link opens the person's feed, and no other does. Versions count on from the moment of making, so that a
     * link that is made after one was revoked never has the version of that one.
     */
    CalendarLink replace(UUID person, String link) {
        return REPLACE.rows(
                        database,
                        CalendarLinks::read,
                        ids.next(),
                        person,
                        digest(link),
                        calendar.now().atOffset(ZoneOffset.UTC))
                .getFirst();
    }

    /** Whether this service signed it; looks at no table, so a link that was made up costs next to nothing. */
    boolean areSignedHere(String link) {
        return links.read(PURPOSE, link).isPresent();
    }

    /** The one that counts; empty where it was revoked or replaced, or its person has left. */
    Optional<CalendarLink> find(String link) {
        return BY_DIGEST.rows(database, CalendarLinks::read, digest(link), calendar.today()).stream()
                .findFirst();
    }

    Optional<CalendarLink> ofPerson(UUID person) {
        return OF_PERSON.rows(database, CalendarLinks::read, person).stream().findFirst();
    }

    /** A new version, so that its owner, who asks whether anything changed, is told. */
    void used(CalendarLink link, LocalDate today) {
        USED.change(database, today, link.id());
    }

    /** This one and no later one, which somebody may have made meanwhile. */
    void revoke(CalendarLink link) {
        if (REVOKE.change(database, link.id(), link.version()) == 0) {
            throw DomainException.stale();
        }
    }

    /** Empty where there was none. */
    Optional<UUID> end(UUID person) {
        return END.rows(database, row -> row.getObject(1, UUID.class), person).stream()
                .findFirst();
    }

    /** Those of people who have left. */
    List<UUID> endOfLeavers() {
        return END_OF_LEAVERS.rows(database, row -> row.getObject(1, UUID.class), calendar.today());
    }

    private static byte[] digest(String link) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    private static CalendarLink read(ResultSet row) throws SQLException {
        return new CalendarLink(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(5, LocalDate.class)));
    }
}
