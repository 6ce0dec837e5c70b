package org.cadre.appraisal.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** Very many appraisals like one that there is: written to the database, because each one that HR starts takes its time. */
@ApplicationScoped
public class Colleagues {

    private final Session database;
    private final Transactions transactions;

    Colleagues(Session database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** So many others at the same organisation, each with an appraisal by the same appraiser that is as far as this one. */
    public void of(Conversation conversation, int number) {
        transactions.runBySystem(() -> database.createNativeMutationQuery("""
                        with person as (
                            insert into workforce_person (person_id, event_number)
                            select gen_random_uuid(), 1 from generate_series(1, :number) returning person_id
                        ), post as (
                            insert into workforce_assignment (assignment_id, person_id, organisation, stage, starts_on)
                            select gen_random_uuid(), person_id, :organisation, 'STAGE_2', date '2020-01-01' from person
                            returning person_id
                        )
                        insert into appraisal
                        select other.* from appraisal known cross join post
                        cross join lateral jsonb_populate_record(
                            known, jsonb_build_object('id', gen_random_uuid(), 'person_id', post.person_id)) other
                        where known.id = :id
                        """)
                .setParameter("number", number)
                .setParameter("organisation", conversation.organisation)
                .setParameter("id", UUID.fromString(conversation.id))
                .executeUpdate());
    }
}
