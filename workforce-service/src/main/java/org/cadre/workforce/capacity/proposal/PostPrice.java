package org.cadre.workforce.capacity.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.cadre.kit.reference.ReferenceItem;
import org.cadre.workforce.pay.EmployerShares;

/**
 * What one whole-time post costs in a year, to the penny.
 *
 * @param supplement of the area, null where none is named
 */
record PostPrice(PostPay pay, BigDecimal supplement, ReferenceItem<EmployerShares> shares) {

    private static final int PENCE = 2;

    ProposalCost of(BigDecimal posts) {
        var each = pence(shares.body().onCosts().withPay(gross().doubleValue()));
        var all = posts.multiply(each).setScale(PENCE, RoundingMode.HALF_UP);
        var onCosts = each.subtract(gross());
        return new ProposalCost(
                all,
                each,
                pay.basis(),
                pay.perYear(),
                pay.from(),
                supplement,
                onCosts,
                shares.validFrom(),
                words(posts, each, all, onCosts));
    }

    private BigDecimal gross() {
        return supplement == null ? pay.perYear() : pay.perYear().add(supplement);
    }

    private String words(BigDecimal posts, BigDecimal each, BigDecimal all, BigDecimal onCosts) {
        return String.format(
                Locale.UK,
                "%.2f posts of %,.0f pounds a year each are %,.0f pounds a year. One is %,.0f of basic pay, %s; %s; and %,.0f of"
                        + " on-costs, which are pension, national insurance and the apprenticeship levy, by the rates in force"
                        + " from %s. Bank, agency, enhancements and increments are not in it.",
                posts,
                each,
                all,
                pay.perYear(),
                pay.inWords(),
                supplementInWords(),
                onCosts,
                shares.validFrom());
    }

    private String supplementInWords() {
        return supplement == null
                ? "no high cost area supplement"
                : String.format(Locale.UK, "%,.0f of high cost area supplement", supplement);
    }

    private static BigDecimal pence(double pounds) {
        return BigDecimal.valueOf(pounds).setScale(PENCE, RoundingMode.HALF_UP);
    }

    /**
     * The basic pay of a post.
     *
     * @param from first day of the scale, null where the pay was given
     */
    record PostPay(PayBasis basis, BigDecimal perYear, LocalDate from, String inWords) {

        PostPay {
            perYear = perYear.setScale(PENCE, RoundingMode.HALF_UP);
        }
    }
}
