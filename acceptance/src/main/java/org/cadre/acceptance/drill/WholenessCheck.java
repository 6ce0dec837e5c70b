package org.cadre.acceptance.drill;

import java.util.List;
import java.util.stream.Stream;

/** A change, its event and what follows from it are there together or not at all; each query finds what is not. */
record WholenessCheck(Tables tables) {

    private record Rule(String service, String promise, String exceptions) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "workforce",
                    "a post has one establishing event",
                    unequal("post", "true", "workforce.post.established")),
            new Rule(
                    "appraisal",
                    "a cycle that was opened has one event of it",
                    unequal("appraisal_cycle", "status <> 'DRAFT'", "appraisal.cycle.opened")),
            new Rule(
                    "appraisal",
                    "a cycle that was closed has one event of it",
                    unequal("appraisal_cycle", "status = 'CLOSED'", "appraisal.cycle.closed")),
            new Rule("talent", "an advert has one opening event", unequal("advert", "true", "talent.advert.opened")),
            new Rule(
                    "talent",
                    "an advert that was closed has one event of it",
                    unequal("advert", "state = 'CLOSED'", "talent.advert.closed")),
            new Rule(
                    "training",
                    "an enrolment has one starting event",
                    unequal("enrolment", "true", "training.enrolment.started")),
            new Rule(
                    "training",
                    "a completed enrolment has one event of it",
                    unequal("enrolment", "status = 'COMPLETED'", "training.enrolment.completed")),
            new Rule(
                    "training",
                    "a qualification has one awarding event",
                    unequal("qualification", "true", "training.qualification.awarded")),
            new Rule(
                    "training",
                    "an induction has one assigning event",
                    unequal("induction", "true", "training.induction.assigned")),
            new Rule("training", "a completed enrolment gives one qualification", """
                    select coalesce(e.person_id, q.person_id) from
                    (select person_id, programme_id, count(*) from enrolment where status = 'COMPLETED' group by 1, 2) e
                    full join (select person_id, programme_id, count(*) from qualification group by 1, 2) q
                    using (person_id, programme_id, count) where e.person_id is null or q.person_id is null"""));

    /** Rows without their event, and events without their row or more than one of it. */
    private static String unequal(String table, String condition, String type) {
        return """
                select coalesce(r.id, o.aggregate_id) from (select id, 1 as times from %s where %s) r
                full join (select aggregate_id, count(*) as times from outbox where type = 'cadre.%s.v1' group by 1) o
                on r.id = o.aggregate_id and r.times = o.times where r.id is null or o.aggregate_id is null""".formatted(table, condition, type);
    }

    private static final String GAPS = """
            select o.aggregate_id, min(o.event_number), max(o.event_number), count(*), max(n.last_number) from outbox o
            left join event_number n using (aggregate_id) group by 1
            having min(o.event_number) <> 1 or max(o.event_number) <> count(*)
                or max(n.last_number) is distinct from max(o.event_number)""";

    List<Finding> findings() {
        var torn = RULES.stream()
                .flatMap(rule -> tables.rows(rule.service(), rule.exceptions()).stream()
                        .map(row -> Finding.lost("%s: not so for %s", rule.promise(), row.getFirst())));
        var gaps = Tables.SERVICES.stream()
                .flatMap(service -> tables.rows(service, GAPS).stream()
                        .map(row -> Finding.lost("%s: event numbers with gaps: %s", service, row)));
        return Stream.concat(torn, gaps).toList();
    }
}
