package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.database.Transactions;
import org.hibernate.Session;

/** A calibration session of one organisation, to which the appraisers of two appraisals were invited. */
public final class CalibrationRound {

    public static final String REASON = "Two wards were served with one team";

    /** Rated 4 and 3 by its appraiser; nothing of it is signed. */
    public final Conversation conversation;
    /** Holds another appraisal of the same cycle. */
    public final Employee colleague;

    public final String path;

    private CalibrationRound(Conversation conversation, Employee colleague, String path) {
        this.conversation = conversation;
        this.colleague = colleague;
        this.path = path;
    }

    public static CalibrationRound invited() {
        var conversation = Conversation.started().filledIn();
        var colleague = Upstream.employee(conversation.organisation);
        var id = open(conversation.hr(), conversation.cycleId)
                .statusCode(201)
                .extract()
                .<String>path("id");
        var round = new CalibrationRound(conversation, colleague, "/calibration-sessions/" + id);
        round.holding(colleague);
        round.invite(conversation.appraiser, colleague).statusCode(200);
        return round;
    }

    public static ValidatableResponse open(RequestSpecification caller, String cycle) {
        return post(caller, "/calibration-sessions", Map.of("cycleId", cycle, "name", "Wards and clinics"));
    }

    public ValidatableResponse invite(Employee... appraisers) {
        var ids = List.of(appraisers).stream().map(Employee::personId).toList();
        return act(conversation.hr(), path, "invite", Map.of("appraiserIds", ids));
    }

    /** Makes somebody the appraiser of another appraisal of the cycle, so that they may be invited. */
    public void holding(Employee appraiser) {
        var another = Upstream.employee(conversation.organisation, appraiser);
        Conversation.start(conversation.organisation, conversation.cycleId, another, appraiser)
                .statusCode(201);
    }

    /** The appraiser shows the appraisal to the colleague. */
    public CalibrationRound putForward() {
        put(conversation.appraiser(), conversation.id).statusCode(200);
        return this;
    }

    public ValidatableResponse put(RequestSpecification caller, String appraisal) {
        return post(caller, path + "/put-forward", Map.of("appraisalId", appraisal));
    }

    public ValidatableResponse propose(RequestSpecification caller, String half, int rating) {
        var wanted = Map.of("appraisalId", conversation.id, "half", half, "rating", rating, "reason", REASON);
        return post(caller, path + "/propose", wanted);
    }

    /** The colleague proposes a 4 instead of the 3 for the "how". */
    public String proposed() {
        return propose(colleague(), "HOW", 4)
                .statusCode(200)
                .extract()
                .path("shown.find { it.appraisalId == '%s' }.proposals[-1].id".formatted(conversation.id));
    }

    public ValidatableResponse decide(RequestSpecification caller, String proposal, boolean accepted) {
        return post(caller, path + "/decide", Map.of("proposalId", proposal, "accepted", accepted));
    }

    public ValidatableResponse shownTo(RequestSpecification caller) {
        return caller.get(BASE + path + "/appraisals").then();
    }

    public ValidatableResponse end() {
        return act(conversation.hr(), path, "end");
    }

    /** Eleven appraisals, of which one was changed; so that there are figures. */
    public static CalibrationRound ended(Transactions transactions, Session database) {
        var round = invited().putForward();
        round.withTwins(10, transactions, database);
        round.decide(round.conversation.appraiser(), round.proposed(), true).statusCode(200);
        round.end().statusCode(200);
        return round;
    }

    /** So many more appraisals that are rated as the first one, put forward by the same appraiser. */
    public void withTwins(int number, Transactions transactions, Session database) {
        transactions.runBySystem(() -> {
            database.createNativeMutationQuery("""
                            insert into appraisal (id, version, cycle_id, organisation, appraisal_year, template_id,
                                                   person_id, appraiser_id, stage, state, meeting_held_on, overall_what,
                                                   overall_how, due_on)
                            select gen_random_uuid(), 0, cycle_id, organisation, appraisal_year, template_id,
                                   gen_random_uuid(), appraiser_id, stage, state, meeting_held_on, 4, 3, due_on
                            from appraisal, generate_series(1, :number) where id = cast(:id as uuid)
                            """)
                    .setParameter("number", number)
                    .setParameter("id", conversation.id)
                    .executeUpdate();
            database.createNativeMutationQuery("""
                            insert into calibration_appraisal
                                (id, session_id, appraisal_id, person_id, appraiser_id, what_before, how_before)
                            select gen_random_uuid(), first.session_id, twin.id, twin.person_id, twin.appraiser_id, 4, 3
                            from appraisal twin
                            join calibration_appraisal first on first.appraisal_id = cast(:id as uuid)
                            where twin.cycle_id = cast(:cycle as uuid) and twin.overall_what = 4
                              and twin.id <> first.appraisal_id
                            on conflict do nothing
                            """)
                    .setParameter("id", conversation.id)
                    .setParameter("cycle", conversation.cycleId)
                    .executeUpdate();
        });
    }

    /** The states of all proposals, oldest first. */
    public List<String> proposals(Transactions transactions, Session database) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select state from calibration_proposal where session_id = cast(:id as uuid) order by id",
                        String.class)
                .setParameter("id", id())
                .getResultList());
    }

    public String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public RequestSpecification colleague() {
        return asStaff(colleague.staffUid());
    }
}
