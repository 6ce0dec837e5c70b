package org.cadre.acceptance.drill;

/** A write that the clients do, with the query that finds what became of it: marker and count. */
enum Operation {
    ESTABLISH_POST("workforce", "select position_number, count(*) from post where origin = 'PLANNER' group by 1", ""),
    DRAFT_CYCLE("appraisal", "select name, count(*) from appraisal_cycle group by 1", ""),
    OPEN_CYCLE("appraisal", published("cadre.appraisal.cycle.opened.v1"), "/status=OPEN,CLOSED"),
    CLOSE_CYCLE("appraisal", published("cadre.appraisal.cycle.closed.v1"), "/status=CLOSED"),
    DESCRIBE_ROLE("talent", "select title, count(*) from leadership_role group by 1", ""),
    OPEN_ADVERT("talent", "select title, count(*) from advert group by 1", ""),
    CLOSE_ADVERT("talent", published("cadre.talent.advert.closed.v1"), "/state=CLOSED"),
    ENROL("training", "select person_id || '/' || programme_id, count(*) from enrolment group by 1", ""),
    COMPLETE_ENROLMENT("training", published("cadre.training.enrolment.completed.v1"), "/status=COMPLETED"),
    APPRAISE(
            "appraisal",
            "select id::text, 1 from appraisal where state <> 'DRAFT'"
                    + " union all select 'of ' || person_id, count(*) from appraisal group by 1",
            ""),
    REDRIVE("talent", "select post_id, 1 from workforce_post", ""),
    WRITE_OBJECTIVES("appraisal", "select id::text || '/' || v, 1 from appraisal, generate_series(1, version) v", "");

    private final String owner;
    private final String effects;
    private final String proof;

    Operation(String owner, String effects, String proof) {
        this.owner = owner;
        this.effects = effects;
        this.proof = proof;
    }

    /** The service whose database holds the effect. */
    String owner() {
        return owner;
    }

    String effects() {
        return effects;
    }

    /** What the resource must say after the write, as {@code /property=VALUE,VALUE}; empty where its presence is enough. */
    String proof() {
        return proof;
    }

    private static String published(String type) {
        return "select aggregate_id::text, count(*) from outbox where type = '%s' group by 1".formatted(type);
    }
}
