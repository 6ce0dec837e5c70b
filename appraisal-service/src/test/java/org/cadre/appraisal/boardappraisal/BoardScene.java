package org.cadre.appraisal.boardappraisal;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream.Employee;

/** The board of the organisation of an appraisal, as its HR states it. */
final class BoardScene {

    static final String SUBMIT = "/board-appraisals/submit";

    static final Map<String, ?> WITHOUT_EDI = Map.of("priorityId", "01920000-0000-7000-8000-00000000b008");
    static final Map<String, ?> WITHOUT_PRIORITY = Map.of("edi", true);
    static final Map<String, ?> ENOUGH = Map.of("edi", true, "priorityId", "01920000-0000-7000-8000-00000000b008");

    private BoardScene() {}

    /** The appraisee takes a seat on the first day of the appraisal year. */
    static void seat(Conversation conversation, String body, String role) {
        seat(conversation, body, role, conversation.appraisee, "2026-04-01");
    }

    static String seat(Conversation conversation, String body, String role, Employee person, String startsOn) {
        return post(
                        conversation.hr(),
                        "/board-seats",
                        Map.of(
                                "organisation",
                                conversation.organisation,
                                "body",
                                body,
                                "personId",
                                person.personId(),
                                "role",
                                role,
                                "startsOn",
                                startsOn))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void end(Conversation conversation, String seat, String lastDay) {
        act(conversation.hr(), "/board-seats/" + seat, "end", Map.of("endsOn", lastDay))
                .statusCode(200);
    }

    /** The form of a board member's appraisal, but for the objectives. */
    static void fillIn(Conversation conversation) {
        conversation.filledIn();
        checkIn(conversation);
    }

    static void checkIn(Conversation conversation) {
        var talk = Map.of("heldOn", "2026-09-30", "note", "The year so far");
        act(conversation.appraiser(), conversation.path(), "record-check-in", talk)
                .statusCode(200);
    }

    static void agree(Conversation conversation, Map<String, ?> marks) {
        put(conversation.appraiser(), conversation.path(), "objectives", objectives(marks))
                .statusCode(200);
    }

    /** Three objectives, each with these marks. */
    private static Map<String, Object> objectives(Map<String, ?> marks) {
        var objectives = ((List<?>) Conversation.objectives(3).get("objectives"))
                .stream()
                        .map(objective -> {
                            var marked = new HashMap<Object, Object>((Map<?, ?>) objective);
                            marked.putAll(marks);
                            return marked;
                        })
                        .toList();
        return Map.of("objectives", objectives);
    }

    static ValidatableResponse listed(Conversation conversation) {
        return conversation.hr().get(list(conversation)).then().statusCode(200);
    }

    static ValidatableResponse submit(Conversation conversation) {
        return post(conversation.hr(), SUBMIT, Map.of("appraisalId", conversation.id));
    }

    static String list(Conversation conversation) {
        return list(conversation, 2026);
    }

    static String list(Conversation conversation, int year) {
        return BASE + "/board-appraisals?appraisalYear=%d&organisation=%s".formatted(year, conversation.organisation);
    }
}
