package org.cadre.workforce.capacity.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.workforce.capacity.study.PostCount;

/**
 * An establishment proposal. Accepted or not, it changes no post: posts are established one by one, each with its number.
 *
 * @param service that was studied
 * @param studyKind QUEUE, SIMULATION or WISN
 * @param studySha256 of the question and the answer of the study as they are on record, a line each
 * @param posts how many are wanted, and how that was reckoned from the study
 * @param cost of a year of them; absent of a proposal from before it was reckoned
 * @param owner the role that wants them and answers for them
 * @param draftedBy subject of the account
 * @param proposedBy subject of the account; absent before it was proposed
 * @param decidedBy subject of the account; absent before it was accepted or declined
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalView(
        UUID id,
        String organisation,
        String service,
        UUID studyId,
        String studyKind,
        String studySha256,
        String staffGroup,
        String band,
        PostCount posts,
        ProposalCost cost,
        String owner,
        String reason,
        LocalDate wantedFrom,
        ProposalState state,
        String draftedBy,
        Instant draftedAt,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String decisionReason,
        Instant withdrawnAt) {}
