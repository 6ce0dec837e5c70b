package org.cadre.workforce.capacity.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a proposal is accepted or declined.
 *
 * @param reason about the service and the money, never about a person
 */
public record ProposalDecision(@NotBlank @Size(max = 1000) String reason) {}
