package org.cadre.workforce.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Finds the records whose period ends, those that end first before the others. It only selects; {@link Standing} decides.
 * The index of those who left bounds the search to those who have been gone almost as long as the rule says.
 */
@ApplicationScoped
class EndingPeriods {

    /** Adding a period and taking another away may differ by some days where months are of different length. */
    private static final int SLACK_DAYS = 3;

    private static final String KEPT = """
            with kept as (
                select p.id, p.employers, r.warned_for, r.warned_on, coalesce(r.open_holds, 0) as open_holds,
                       greatest(
                           cast(greatest(
                                    cast(p.changed_at at time zone 'Europe/London' as date),
                                    (select max(a.ends_on) from assignment a where a.person_id = p.id))
                                + cast(:keptFor as interval) as date),
                           r.extended_until) as kept_until
                from person p left join retention r on r.person_id = p.id
                where not p.employed and p.staff_uid is not null and p.changed_at < :changedBefore)
            """;

    private static final String TO_WARN = KEPT + """
            select id from kept
            where warned_for is distinct from kept_until and kept_until - cast(:warnedBefore as interval) <= :today
            order by kept_until, id
            """;

    private static final String TO_REMOVE = KEPT + """
            select id from kept
            where warned_for = kept_until and kept_until < :today and warned_on + cast(:waits as interval) <= :today
              and open_holds = 0 and not exists (select from intake_row where subject = kept.id)
            order by kept_until, id
            """;

    private static final String WARNED = KEPT + """
            select id, cast(kept_until as date), warned_on, open_holds > 0 from kept
            where warned_for = kept_until and employers @> cast(array[:organisation] as text[])
              and (kept_until, id) > (:afterDay, :afterId)
            order by kept_until, id
            """;

    /**
     * A record that goes soon.
     *
     * @param removableFrom the first day on which it may go
     * @param held whether a legal hold keeps it all the same
     */
    public record Ending(
            UUID personId, LocalDate keptUntil, LocalDate warnedOn, LocalDate removableFrom, boolean held) {

        private static Ending of(Object[] row, RetentionRule rule) {
            var keptUntil = (LocalDate) row[1];
            var warnedOn = (LocalDate) row[2];
            return new Ending(
                    (UUID) row[0], keptUntil, warnedOn, rule.removableFrom(keptUntil, warnedOn), (boolean) row[3]);
        }
    }

    private final Session database;
    private final RetentionRules rules;
    private final BusinessCalendar calendar;

    EndingPeriods(Session database, RetentionRules rules, BusinessCalendar calendar) {
        this.database = database;
        this.rules = rules;
        this.calendar = calendar;
    }

    List<UUID> toWarn(int limit) {
        return today(rule -> query(TO_WARN, UUID.class, rule)
                .setParameter("warnedBefore", rule.warnedBefore().toString())
                .setParameter("today", calendar.today())
                .setMaxResults(limit)
                .getResultList());
    }

    List<UUID> toRemove(int limit) {
        return today(rule -> query(TO_REMOVE, UUID.class, rule)
                .setParameter("waits", rule.waits().toString())
                .setParameter("today", calendar.today())
                .setMaxResults(limit)
                .getResultList());
    }

    /** Those of an organisation who were warned, behind a last day and a person. */
    List<Ending> warned(String organisation, LocalDate afterDay, UUID afterId, int limit) {
        return today(rule -> query(WARNED, Object[].class, rule)
                .setParameter("organisation", organisation)
                .setParameter("afterDay", afterDay)
                .setParameter("afterId", afterId)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> Ending.of(row, rule))
                .toList());
    }

    /** Where no rule counts, no period ends. */
    private <T> List<T> today(Function<RetentionRule, List<T>> question) {
        return rules.on(calendar.today()).map(question).orElse(List.of());
    }

    private <T> NativeQuery<T> query(String sql, Class<T> row, RetentionRule rule) {
        var latest =
                calendar.today().plus(rule.warnedBefore()).minus(rule.keptFor()).plusDays(SLACK_DAYS);
        return database.createNativeQuery(sql, row)
                .setParameter("keptFor", rule.keptFor().toString())
                .setParameter(
                        "changedBefore",
                        latest.atStartOfDay(BusinessCalendar.LONDON).toOffsetDateTime());
    }
}
