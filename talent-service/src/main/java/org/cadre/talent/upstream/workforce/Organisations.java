package org.cadre.talent.upstream.workforce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.time.BusinessCalendar;
import org.hibernate.Session;

/** Organisations and the regions and systems they belong to, day by day. */
@ApplicationScoped
public class Organisations implements Projection, OrganisationTree {

    static final String RECORDED = "cadre.workforce.organisation.recorded.v1";

    /** To be under {@code code}, from a day to a day, both included; without {@code to} for good. */
    record Membership(String code, LocalDate from, LocalDate to) {}

    /** What talent reads of an organisation. */
    record Recorded(UUID organisationId, String code, List<Membership> memberships) {

        Recorded {
            memberships = memberships == null ? List.of() : List.copyOf(memberships);
        }
    }

    private static final PlainStatement IS_MEMBER = new PlainStatement("""
            select exists (
                select
                from workforce_organisation o,
                     jsonb_to_recordset(o.memberships) as m(code text, "from" date, "to" date)
                where o.code = ? and m.code = ? and m."from" <= ? and (m."to" is null or m."to" >= ?))
            """);

    private static final PlainStatement UNDER = new PlainStatement("""
            with wider(code) as (select unnest(string_to_array(?, ',')))
            select wider.code from wider
            union
            select o.code
            from wider
            join workforce_organisation o
                on o.memberships @> jsonb_build_array(jsonb_build_object('code', wider.code)),
                 jsonb_to_recordset(o.memberships) as m(code text, "from" date, "to" date)
            where m.code = wider.code and m."from" <= ? and (m."to" is null or m."to" >= ?)
            """);

    private final Session database;
    private final ObjectMapper json;
    private final BusinessCalendar calendar;

    Organisations(Session database, ObjectMapper json, BusinessCalendar calendar) {
        this.database = database;
        this.json = json;
        this.calendar = calendar;
    }

    @Override
    public boolean covers(String wider, String organisation) {
        var today = calendar.today();
        return wider.equals(organisation)
                || wider.equals(Caller.ENGLAND)
                || IS_MEMBER.isTrue(database, organisation, wider, today, today);
    }

    @Override
    public Set<String> under(Set<String> wider) {
        var today = calendar.today();
        return Set.copyOf(UNDER.rows(database, row -> row.getString(1), String.join(",", wider), today, today));
    }

    @Override
    public String group() {
        return "talent.organisations";
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
            keep(event.as(Recorded.class), event.number());
        }
    }

    private void keep(Recorded organisation, long number) {
        database.createNativeMutationQuery("""
                        insert into workforce_organisation as kept (organisation_id, code, memberships, event_number)
                        values (:id, :code, cast(:memberships as jsonb), :number)
                        on conflict (organisation_id) do update
                        set code = excluded.code, memberships = excluded.memberships,
                            event_number = excluded.event_number
                        where excluded.event_number > kept.event_number
                        """)
                .setParameter("id", organisation.organisationId())
                .setParameter("code", organisation.code())
                .setParameter("memberships", written(organisation.memberships()))
                .setParameter("number", number)
                .executeUpdate();
    }

    private String written(List<Membership> memberships) {
        try {
            return json.writeValueAsString(memberships);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
