package org.cadre.workforce.capacity.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceItem;
import org.cadre.workforce.capacity.proposal.PostPrice.PostPay;
import org.cadre.workforce.pay.DatedPay;
import org.cadre.workforce.pay.PayScale;

/** Says what a year of the posts of a proposal costs, by the scales and rates of the day from which they are wanted. */
@ApplicationScoped
class CostingProposals {

    private final DatedPay dated;

    CostingProposals(DatedPay dated) {
        this.dated = dated;
    }

    ProposalCost of(BigDecimal posts, NewEstablishmentProposal wanted) {
        var day = wanted.wantedFrom();
        var pay = pay(wanted, day);
        var shares = dated.employerShares(day);
        var area = Optional.ofNullable(wanted.areaSupplement())
                .map(code ->
                        dated.supplements(day).named("areaSupplement", code).body());
        if (pay.isEmpty()) {
            return ProposalCost.unknown("there is no pay scale for %s on %s. With payPerYear it could be reckoned."
                    .formatted(wanted.band(), day));
        }
        if (shares.isEmpty()) {
            return ProposalCost.unknown("what employers pay beside pay is not on record for %s.".formatted(day));
        }
        var perYear = pay.get().perYear();
        var supplement =
                area.map(limits -> BigDecimal.valueOf(limits.supplement().on(perYear.doubleValue())));
        return new PostPrice(pay.get(), supplement.orElse(null), shares.get()).of(posts);
    }

    private Optional<PostPay> pay(NewEstablishmentProposal wanted, LocalDate day) {
        if (wanted.payPerYear() != null) {
            return Optional.of(
                    new PostPay(PayBasis.AS_GIVEN, wanted.payPerYear(), null, "as whoever drafted the proposal says"));
        }
        return dated.scale(day, wanted.band()).map(CostingProposals::middle);
    }

    private static PostPay middle(ReferenceItem<PayScale> scale) {
        var words = "half-way between the lowest and the highest point of %s on the scale in force from %s"
                .formatted(scale.code(), scale.validFrom());
        return new PostPay(PayBasis.MIDDLE_OF_BAND, scale.body().middle(), scale.validFrom(), words);
    }
}
