package org.cadre.appraisal.board;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.reference.ReferenceData;

/** The roles and kinds of body that there are on a day, as dated reference data. */
@ApplicationScoped
class BoardRegister {

    private record Role(String name, boolean director, boolean sole, BoardDuty duty) {}

    private final ReferenceData reference;

    BoardRegister(ReferenceData reference) {
        this.reference = reference;
    }

    BoardRole requireRole(String code, LocalDate day) {
        return reference
                .find(day, "board-roles", code, Role.class)
                .map(item -> new BoardRole(
                        code,
                        item.body().director(),
                        item.body().sole(),
                        item.body().duty()))
                .orElseThrow(() -> unknown("role", "board-role-unknown", "board-roles", day));
    }

    void requireBody(String code, LocalDate day) {
        if (reference.find(day, "board-bodies", code, JsonNode.class).isEmpty()) {
            throw unknown("body", "board-body-unknown", "board-bodies", day);
        }
    }

    private DomainException unknown(String field, String code, String set, LocalDate day) {
        var known = reference.on(day, set, JsonNode.class).stream()
                .map(item -> item.code())
                .toList();
        return DomainException.invalidField(
                field, code, "There is no such code on %s; there are %s".formatted(day, known));
    }
}
