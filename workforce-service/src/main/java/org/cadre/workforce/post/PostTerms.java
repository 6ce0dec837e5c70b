package org.cadre.workforce.post;

import java.math.BigDecimal;

/** What is agreed of a post when it is established. */
public record PostTerms(String organisation, String positionNumber, Grading grading, BigDecimal establishmentWte) {}
