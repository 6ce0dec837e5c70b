package org.cadre.workforce.forecast.stock;

/**
 * What a step comes to, at its end and before anybody becomes older.
 *
 * @param fte full-time equivalents in post
 * @param required what the demand asks for
 * @param funded the establishment
 * @param cover worked by bank and agency staff
 * @param cost of those in post, in pounds for the step
 */
public record Figures(double heads, double fte, double required, double funded, double cover, double cost) {

    static Figures of(double[] stock, Unit unit, Factors factors, double years, int step) {
        var share = factors.at(Aim.PARTICIPATION, step);
        var participation = unit.worth().participation(step).values();
        var need = unit.need();
        return new Figures(
                Sums.of(stock),
                share * Sums.ofProducts(stock, participation),
                factors.at(Aim.REQUIRED, step) * need.required().at(step),
                need.funded().at(step),
                need.cover().at(step),
                share
                        * years
                        * Sums.ofProducts(
                                stock, participation, unit.worth().pay().values()));
    }

    /** What the demand asks for beyond those in post; below nought where there are more. */
    public double gap() {
        return required - fte;
    }

    /** Funded and not in post; below nought where the establishment is exceeded. */
    public double vacancy() {
        return funded - fte;
    }

    /** Vacant and not covered either. */
    public double unfilled() {
        return Math.max(0, vacancy() - cover);
    }

    Figures plus(Figures other) {
        return new Figures(
                heads + other.heads,
                fte + other.fte,
                required + other.required,
                funded + other.funded,
                cover + other.cover,
                cost + other.cost);
    }
}
