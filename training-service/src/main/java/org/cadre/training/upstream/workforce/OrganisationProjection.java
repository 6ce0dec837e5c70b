package org.cadre.training.upstream.workforce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** Which organisations there are and what they belong to. */
@ApplicationScoped
class OrganisationProjection implements Projection {

    /** As far as training reads it. */
    record Organisation(UUID organisationId, String code, String type, Optional<List<Membership>> memberships) {}

    /** From a day to a day, both included. */
    record Membership(String code, LocalDate from, Optional<LocalDate> to) {}

    private static final String RECORDED = "cadre.workforce.organisation.recorded.v1";

    private final Session database;
    private final ObjectMapper json;

    OrganisationProjection(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public String group() {
        return "training.organisations";
    }

    @Override
    public List<String> topics() {
        return List.of("cadre.workforce.organisations.v1");
    }

    @Override
    public String table() {
        return "upstream_organisation";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(RECORDED)) {
            upsert(event.as(Organisation.class), event.number());
        }
    }

    private void upsert(Organisation organisation, long number) {
        database.createNativeMutationQuery("""
                        insert into upstream_organisation (organisation_id, code, type, memberships, event_number)
                        values (:id, :code, :type, cast(:memberships as jsonb), :number)
                        on conflict (organisation_id) do update
                        set code = excluded.code, type = excluded.type, memberships = excluded.memberships,
                            event_number = excluded.event_number
                        where excluded.event_number > upstream_organisation.event_number
                        """)
                .setParameter("id", organisation.organisationId())
                .setParameter("code", organisation.code())
                .setParameter("type", organisation.type())
                .setParameter("memberships", written(organisation.memberships().orElse(List.of())))
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
