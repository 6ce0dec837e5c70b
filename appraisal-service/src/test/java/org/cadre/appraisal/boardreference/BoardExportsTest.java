package org.cadre.appraisal.boardreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** Rule W8 of the guide for what HR follows up of a board: references that are due, and appraisals. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BoardExportsTest {

    @Test
    void w8_the_file_of_references_says_where_each_stands_and_not_what_it_says() {
        var board = Boardroom.complete();
        act(board.hr(), "/board-seats/" + board.memberSeat, "end", Map.of("endsOn", "2026-12-31"))
                .statusCode(200);
        var list = BASE + "/board-references%s?organisation=" + board.organisation;
        var id = board.hr().get(list.formatted("")).then().extract().<String>path("items[0].id");
        act(board.chair(), "/board-references/" + id, "complete", Map.of("text", "Nothing stands against them"))
                .statusCode(200);

        var lines = file(board.hr(), list.formatted("/export")).split("\r\n", -1);

        assertThat(lines)
                .hasSize(3)
                .startsWith("id,seatId,personId,organisation,role,state,leftOn,dueOn,overdue,completedOn,completedBy,"
                        + "objectedOn");
        assertThat(lines[1])
                .startsWith("%s,%s,%s,%s,NON_EXECUTIVE_DIRECTOR,COMPLETE,2026-12-31,2027-01-30,false,"
                        .formatted(id, board.memberSeat, board.member.personId(), board.organisation))
                .doesNotContain("stands against");
        assertThat(file(board.hr(), list.formatted("/export") + "&state=OPEN").split("\r\n", -1))
                .hasSize(2);
        board.member().get(list.formatted("/export")).then().statusCode(403);
        as("hr@" + Conversation.newOrganisation())
                .get(list.formatted("/export"))
                .then()
                .statusCode(403);
    }

    @Test
    void w8_the_file_of_a_boards_appraisals_has_a_line_for_each_seat() {
        var board = Boardroom.complete();
        var path = BASE + "/board-appraisals/export?appraisalYear=2026&organisation=" + board.organisation;

        assertThat(file(board.hr(), path).lines())
                .hasSize(4)
                .startsWith("seatId,personId,role,appraisalId,complete,dueOn,overdue,submittedOn")
                .contains("%s,%s,CHAIR,,,2027-06-30,false,".formatted(board.chairSeat, board.chair.personId()))
                .contains("%s,%s,NON_EXECUTIVE_DIRECTOR,,,2027-09-30,false,"
                        .formatted(board.memberSeat, board.member.personId()));
        board.chair().get(path).then().statusCode(403);
    }

    private static String file(RequestSpecification caller, String path) {
        return caller.get(path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }
}
