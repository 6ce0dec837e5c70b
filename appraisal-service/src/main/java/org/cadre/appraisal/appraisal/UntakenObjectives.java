package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.appraisal.OpenObjectives.OpenObjective;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Answers which objectives somebody signed for the time after an appraisal, and no later appraisal has taken over. What is only
 * drafted later takes nothing out of what both agreed; what the appraiser has signed later stands in its place as a whole.
 */
@ApplicationScoped
class UntakenObjectives {

    private static final String UNTAKEN = """
            select a.id, agreed.position + 1, a.person_id, a.organisation, a.stage
            from appraisal a join appraisal_forward_objective agreed on agreed.appraisal_id = a.id
            where %s = any (cast(? as uuid[]))
              and a.state not in ('DRAFT', 'SELF_PREP', 'MEETING_HELD', 'CANCELLED')
              and not exists (
                  select from appraisal later
                  where later.person_id = a.person_id and later.organisation = a.organisation
                    and (later.appraisal_year, later.id) > (a.appraisal_year, a.id)
                    and (later.state not in ('DRAFT', 'SELF_PREP', 'MEETING_HELD', 'CANCELLED')
                         or (later.state <> 'CANCELLED' or later.cancellation_reason = any (cast(? as text[])))
                            and exists (select from appraisal_objective taken
                                        where taken.appraisal_id = later.id and taken.agreed_in = a.id
                                          and taken.title = agreed.title)))
            order by a.id, agreed.position
            """;

    private static final PlainStatement OF_PEOPLE = new PlainStatement(UNTAKEN.formatted("a.person_id"));
    private static final PlainStatement IN_APPRAISALS = new PlainStatement(UNTAKEN.formatted("a.id"));

    private final Session database;

    UntakenObjectives(Session database) {
        this.database = database;
    }

    /**
     * Those of some people.
     *
     * @param leaving reasons of a cancellation that say that the person left: what such an appraisal took over stays with it
     */
    List<OpenObjective> of(Collection<UUID> people, Collection<String> leaving) {
        return read(OF_PEOPLE, people, leaving);
    }

    /** Those of some appraisals; else as {@link #of}. */
    List<OpenObjective> in(Collection<UUID> appraisals, Collection<String> leaving) {
        return read(IN_APPRAISALS, appraisals, leaving);
    }

    private List<OpenObjective> read(PlainStatement statement, Collection<UUID> wanted, Collection<String> leaving) {
        return statement.rows(
                database,
                row -> new OpenObjective(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        true,
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getString(5)),
                wanted.stream().map(UUID::toString).toArray(String[]::new),
                leaving.toArray(String[]::new));
    }
}
