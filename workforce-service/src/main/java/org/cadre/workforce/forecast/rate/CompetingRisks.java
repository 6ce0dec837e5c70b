package org.cadre.workforce.forecast.rate;

import java.util.EnumMap;
import java.util.Map;

/**
 * What may befall the people of one cell first: to leave, retire, die, be promoted or move. The hazards add up; each
 * takes its share of those who do not stay: {@code mu_k / Lam * (1 - exp(-Lam dt))}.
 */
public final class CompetingRisks {

    private final Map<Risk, Hazard> hazards;
    private final double sum;

    public CompetingRisks(Map<Risk, Hazard> hazards) {
        this.hazards = new EnumMap<>(Risk.class);
        this.hazards.putAll(hazards);
        this.sum = this.hazards.values().stream().mapToDouble(Hazard::perYear).sum();
    }

    /** That nothing comes within a step of so many years. */
    public double stay(double years) {
        return Math.exp(-sum * years);
    }

    /** That this one comes first, within the step. */
    public double chance(Risk risk, double years) {
        var hazard = hazards.getOrDefault(risk, Hazard.NONE).perYear();
        return sum == 0 ? 0 : hazard / sum * -Math.expm1(-sum * years);
    }
}
