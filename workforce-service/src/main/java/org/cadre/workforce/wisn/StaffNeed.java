package org.cadre.workforce.wisn;

/**
 * How many people a year's work needs.
 *
 * @param basic for the counted activities alone
 * @param categoryFactor by how much the category's uncounted work multiplies that (CAF)
 * @param individualFactor how many are added for what only some do (IAF)
 */
public record StaffNeed(double basic, double categoryFactor, double individualFactor) {

    /** Above five people half a person is rounded as usual. */
    private static final double MOST_SPREAD = 0.5;

    public double required() {
        return basic * categoryFactor + individualFactor;
    }

    /**
     * Whole people, as the manual rounds them: a remainder of up to a tenth of each of them is spread over them, beyond
     * half a person never; 1.1 stay 1 and 1.2 become 2, 5.5 stay 5.
     */
    public int wholePeople() {
        var required = Math.round(required() * 1e9) / 1e9;
        var whole = Math.floor(required);
        var spread = Math.min(MOST_SPREAD, whole / 10);
        return (int) (required - whole <= spread + 1e-9 ? whole : whole + 1);
    }

    public StaffComparison comparedWith(double inPost) {
        return new StaffComparison(inPost, required());
    }
}
