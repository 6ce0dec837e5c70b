package org.cadre.acceptance.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a service knows of another's world is exactly what the events of the owner say last. */
record ReadModelCheck(Tables tables) {

    /**
     * A projection beside its source; both queries give a key and the state that belongs to it.
     *
     * @param owner the service whose events tell of it
     */
    private record Model(String service, String kept, String owner, String told) {}

    private static final String PEOPLE = newest("cadre.workforce.people.v1", "o.message_key", "o.event_number");
    private static final String ORGANISATIONS = newest(
            "cadre.workforce.organisations.v1", "o.aggregate_id", "o.event_number || ' ' || (payload::jsonb->>'code')");
    private static final String POSTS = newest(
            "cadre.workforce.posts.v1",
            "o.aggregate_id",
            "concat_ws(' ', o.event_number, payload::jsonb->>'organisation', payload::jsonb->>'stage',"
                    + " payload::jsonb->>'state')");
    private static final String ELIGIBILITY =
            newest("cadre.training.eligibilities.v1", "o.message_key", "o.event_number");

    private static final String EXCLUSIONS =
            newest("cadre.workforce.exclusions.v1", "o.aggregate_id", "o.event_number");

    private static final String TRAININGS =
            newest("cadre.training.mandatory-trainings.v1", "o.aggregate_id", "o.event_number");

    private static final String QUALIFICATIONS =
            newest("cadre.training.qualifications.v1", "o.aggregate_id", "o.event_number");

    private static final String REGISTRATIONS =
            newest("cadre.workforce.registrations.v1", "o.aggregate_id", "o.event_number");

    private static final List<Model> MODELS = List.of(
            new Model(
                    "talent",
                    "select post_id, concat_ws(' ', event_number, organisation, stage, case when vacant then 'VACANT'"
                            + " else 'FILLED' end) from workforce_post",
                    "workforce",
                    POSTS),
            new Model("talent", numbers("training_eligibility", "person_id"), "training", ELIGIBILITY),
            new Model("talent", numbers("workforce_person", "person_id"), "workforce", PEOPLE),
            new Model("appraisal", numbers("workforce_person", "person_id"), "workforce", PEOPLE),
            new Model("training", numbers("upstream_person", "person_id"), "workforce", PEOPLE),
            new Model("appraisal", numbers("workforce_exclusion", "exclusion_id"), "workforce", EXCLUSIONS),
            new Model("appraisal", numbers("training_completion", "completion_id"), "training", TRAININGS),
            new Model("appraisal", numbers("training_qualification", "qualification_id"), "training", QUALIFICATIONS),
            new Model("appraisal", numbers("workforce_registration", "registration_id"), "workforce", REGISTRATIONS),
            new Model("talent", organisations("workforce_organisation"), "workforce", ORGANISATIONS),
            new Model("appraisal", organisations("workforce_organisation"), "workforce", ORGANISATIONS),
            new Model("training", organisations("upstream_organisation"), "workforce", ORGANISATIONS));

    private static String newest(String topic, String key, String state) {
        return "select distinct on (%1$s) %1$s, %2$s from outbox o where topic = '%3$s' order by %1$s, event_number desc"
                .formatted(key, state, topic);
    }

    private static String numbers(String table, String key) {
        return "select %s, event_number from %s".formatted(key, table);
    }

    private static String organisations(String table) {
        return "select organisation_id, event_number || ' ' || code from " + table;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        for (var model : MODELS) {
            compare(
                    model,
                    tables.map(model.service(), model.kept()),
                    tables.map(model.owner(), model.told()),
                    findings);
        }
        for (var service : Tables.SERVICES) {
            tables.rows(service, "select consumer_group, message_key, min(reason) from parked_event group by 1, 2")
                    .forEach(row -> findings.add(Finding.lost("%s has a parked key: %s", service, row)));
        }
        return findings;
    }

    private static void compare(
            Model model, Map<String, String> kept, Map<String, String> told, List<Finding> findings) {
        told.forEach((key, state) -> {
            if (!state.equals(kept.get(key))) {
                findings.add(Finding.lost(
                        "%s knows %s as [%s], %s says [%s]",
                        model.service(), key, kept.getOrDefault(key, ""), model.owner(), state));
            }
        });
        kept.keySet().stream()
                .filter(key -> !told.containsKey(key))
                .forEach(key -> findings.add(Finding.duplicated(
                        "%s knows %s, of which %s never told", model.service(), key, model.owner())));
    }
}
