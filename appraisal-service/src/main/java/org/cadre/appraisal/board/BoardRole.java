package org.cadre.appraisal.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A role on a board, as it counted when the seat was taken.
 *
 * @param code such as CHAIR
 * @param director whether its holder is a member of the board, or only attends it
 * @param sole whether one person at a time holds it
 */
@Embeddable
public record BoardRole(
        @Column(name = "role") String code,
        boolean director,
        boolean sole,
        @Enumerated(EnumType.STRING) BoardDuty duty) {}
