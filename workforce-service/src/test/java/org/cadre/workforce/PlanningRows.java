package org.cadre.workforce;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Rows of planners of Leeds (RR8), written by hand; each method answers their id. */
public record PlanningRows(Session database) {

    /** A study of capacity. */
    String study() {
        var study = UUID.randomUUID();
        database.createNativeMutationQuery("""
                        insert into capacity_study values (:study, 'NONE', 'RR8', 'none-1', '{}', '{}', now())
                        """).setParameter("study", study).executeUpdate();
        return study.toString();
    }

    /** A proposal of posts that rests on a study with the same id. */
    public String proposal() {
        var proposal = study();
        database.createNativeMutationQuery("""
                        insert into establishment_proposal
                            (id, version, organisation, service, study_id, study_kind, study_sha256, staff_group, band, fte,
                             conversion, owner, reason, wanted_from, state, drafted_by, drafted_at)
                        values (:id, 0, 'RR8', 'None', :id, 'NONE', '0', 'None', 'None', 1,
                                '{"fte": 1, "people": 1, "inWords": "None"}', 'None', 'None', '2026-04-01', 'DRAFTED', 'nobody', now())
                        """)
                .setParameter("id", UUID.fromString(proposal))
                .executeUpdate();
        return proposal;
    }

    /** A model, a scenario, a run that is done, what is kept of its blocks and what came out, all with one id. */
    String forecast() {
        return forecast("DONE");
    }

    /** The same with a run in another state. */
    String forecast(String state) {
        var run = UUID.randomUUID();
        for (var insert : List.of(
                "planning_model values (:run, 'RR8', 'None', '2026-04-01', '0', now(), '{}')",
                """
                planning_run (id, version, organisation, model_id, model_sha256, question, state, draws, draws_done,
                              code_version, asked_at)
                values (:run, 0, 'RR8', :run, '0', '{}', '%s', 2, 2, 'none-1', now())
                """.formatted(state),
                "planning_run_block values (:run, 'RR8', 'none-1', 1, '0', '')",
                "planning_result values (:run, 'RR8', '0', '{}')",
                "planning_scenario values (:run, 'RR8', now(), '{}')")) {
            database.createNativeMutationQuery("insert into " + insert)
                    .setParameter("run", run)
                    .executeUpdate();
        }
        return run.toString();
    }
}
