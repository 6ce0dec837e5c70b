package org.cadre.workforce.capacity.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a year of the posts costs, in pounds, by what was on record on the day of the draft for the day from which they are
 * wanted. It stays so, whatever is paid later. Where it is not known there are words alone, which say why.
 *
 * @param perYear of all of them
 * @param perPost of one whole-time post: its pay, its supplement and on-costs
 * @param payPerYear basic pay of one
 * @param payFrom first day of the scale; absent where the pay was given
 * @param supplement of a high cost area, for one; absent where none is named
 * @param onCosts what the employer pays on both, for one: pension, national insurance and the apprenticeship levy
 * @param onCostsFrom first day of those rates
 * @param inWords the whole of it, with what it rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProposalCost(
        BigDecimal perYear,
        BigDecimal perPost,
        PayBasis payBasis,
        BigDecimal payPerYear,
        LocalDate payFrom,
        BigDecimal supplement,
        BigDecimal onCosts,
        LocalDate onCostsFrom,
        String inWords) {

    static ProposalCost unknown(String why) {
        return new ProposalCost(null, null, null, null, null, null, null, null, "Not known: " + why);
    }
}
