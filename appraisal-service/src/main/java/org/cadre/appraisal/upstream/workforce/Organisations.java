package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Which organisation belongs to which system and region, and since when. */
@ApplicationScoped
class Organisations implements Projection, OrganisationTree {

    private static final String RECORDED = "cadre.workforce.organisation.recorded.v1";

    /** What appraisal needs of the event. */
    record Recorded(
            UUID organisationId,
            String code,
            Optional<List<Membership>> memberships,
            Optional<List<Successor>> successors) {}

    /** Belonging to an organisation above, from a day to a day, both included. */
    record Membership(String code, LocalDate from, Optional<LocalDate> to) {}

    /** Who takes over from a day on, of all or of a part. */
    record Successor(String code, LocalDate on) {}

    /** Climbs, because a trust may name only its system and the system its region. */
    private static final PlainStatement IS_ABOVE = new PlainStatement("""
            with recursive above(code) as (
                select cast(? as text)
                union
                select membership.code
                from above
                join workforce_organisation organisation on organisation.code = above.code
                join workforce_membership membership using (organisation_id)
                where membership.from_day <= ? and (membership.to_day is null or membership.to_day >= ?)
            )
            select exists (select from above where code = ?)
            """);

    private static final PlainStatement UNDER = new PlainStatement("""
            with recursive below(code) as (
                select unnest(string_to_array(?, ','))
                union
                select organisation.code
                from below
                join workforce_membership membership on membership.code = below.code
                join workforce_organisation organisation using (organisation_id)
                where membership.from_day <= ? and (membership.to_day is null or membership.to_day >= ?)
            )
            select code from below
            """);

    private final Session database;
    private final BusinessCalendar calendar;

    Organisations(Session database, BusinessCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    @Override
    public boolean covers(String wider, String organisation) {
        var today = calendar.today();
        return wider.equals(organisation) || IS_ABOVE.isTrue(database, organisation, today, today, wider);
    }

    @Override
    public Set<String> under(Set<String> wider) {
        var today = calendar.today();
        return Set.copyOf(UNDER.rows(database, row -> row.getString(1), String.join(",", wider), today, today));
    }

    @Override
    public String group() {
        return "appraisal.organisations";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.organisations.v1");
    }

    @Override
    public String table() {
        return "workforce_organisation";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(RECORDED)) {
            var organisation = event.as(Recorded.class);
            if (isNews(organisation, event.number())) {
                replaceMemberships(organisation);
                replaceSuccessors(organisation);
            }
        }
    }

    private boolean isNews(Recorded organisation, long number) {
        return database.createNativeMutationQuery("""
                                insert into workforce_organisation as known (organisation_id, code, event_number)
                                values (:id, :code, :number)
                                on conflict (organisation_id) do update
                                set code = excluded.code, event_number = excluded.event_number
                                where excluded.event_number > known.event_number
                                """)
                        .setParameter("id", organisation.organisationId())
                        .setParameter("code", organisation.code())
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    private void replaceMemberships(Recorded organisation) {
        database.createNativeMutationQuery("delete from workforce_membership where organisation_id = :id")
                .setParameter("id", organisation.organisationId())
                .executeUpdate();
        for (var membership : organisation.memberships().orElse(List.of())) {
            database.createNativeMutationQuery("""
                            insert into workforce_membership (organisation_id, code, from_day, to_day)
                            values (:id, :code, :from, :to)
                            """)
                    .setParameter("id", organisation.organisationId())
                    .setParameter("code", membership.code())
                    .setParameter("from", membership.from())
                    .setParameter("to", membership.to().orElse(null), LocalDate.class)
                    .executeUpdate();
        }
    }

    private void replaceSuccessors(Recorded organisation) {
        database.createNativeMutationQuery("delete from workforce_successor where organisation_id = :id")
                .setParameter("id", organisation.organisationId())
                .executeUpdate();
        for (var successor : organisation.successors().orElse(List.of())) {
            database.createNativeMutationQuery("""
                            insert into workforce_successor (organisation_id, code, on_day) values (:id, :code, :on)
                            on conflict do nothing
                            """)
                    .setParameter("id", organisation.organisationId())
                    .setParameter("code", successor.code())
                    .setParameter("on", successor.on())
                    .executeUpdate();
        }
    }
}
