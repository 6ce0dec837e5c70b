package org.cadre.workforce.forecast.stock;

import java.util.Arrays;
import java.util.Set;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.pipeline.Programme;
import org.cadre.workforce.forecast.rate.Risk;

/** Those who join one band by one route. */
public final class Intake {

    private static final double ROUNDING = 1e-9;
    private static final Series ALL = Series.of("staying", 1);

    private final Route route;
    private final int band;
    private final Series heads;
    private final double[] ages;
    private final Set<Risk> exposedTo;
    private final Series staying;
    private final int youngest;
    private final int oldest;

    private Intake(Route route, int band, Series heads, double[] ages, Set<Risk> exposedTo, Series staying) {
        this.route = route;
        this.band = band;
        this.heads = heads;
        this.ages = ages;
        this.exposedTo = exposedTo;
        this.staying = staying;
        youngest = next(0, 1);
        oldest = next(ages.length - 1, -1);
    }

    /** From there on, the first age that anybody is of. */
    private int next(int from, int by) {
        int age = from;
        while (ages[age] == 0) {
            age += by;
        }
        return age;
    }

    /**
     * Heads for each step.
     *
     * @param ages which share of them is of each age, from the youngest of the shape on; they sum to 1
     */
    public static Intake of(Shape shape, Route route, int band, Series heads, double... ages) {
        shape.cell(band, shape.youngest());
        var sum = Arrays.stream(ages)
                .map(share -> share >= 0 ? share : Double.NaN)
                .sum();
        if (ages.length != shape.ages() || !(Math.abs(sum - 1) <= ROUNDING)) {
            throw DomainException.invalidField(
                    "ages",
                    "ages-not-one",
                    "The ages of %s are %d shares that sum to %s; they must be %d of 0 or more that sum to 1."
                            .formatted(route, ages.length, sum, shape.ages()));
        }
        return new Intake(route, band, heads, ages.clone(), Set.of(), ALL);
    }

    /** All of one age. */
    public static Intake aged(Shape shape, Route route, int band, Series heads, int age) {
        var ages = new double[shape.ages()];
        ages[shape.cell(0, age)] = 1;
        return of(shape, route, band, heads, ages);
    }

    /**
     * Those of a programme: they come when its course is over, less those who give up and those who go elsewhere.
     *
     * @param places who begin in each step
     */
    public static Intake qualifying(
            Shape shape, Horizon horizon, int band, Programme programme, Series places, int age) {
        var begin = new double[horizon.steps()];
        Arrays.setAll(begin, step -> programme.joiners(places.at(step)));
        var heads = Series.of("places", begin).after(programme.years() * horizon.stepsPerYear());
        return aged(shape, Route.NEWLY_QUALIFIED, band, heads, age);
    }

    /** The same with other heads. */
    public Intake with(Series changed) {
        return new Intake(route, band, changed, ages, exposedTo, staying);
    }

    /**
     * The same who come in the course of each step and not at its end, so that some leave within it.
     *
     * @param risks by which they do
     * @param share of those who come in a step, who is still there when it ends
     */
    Intake staying(Set<Risk> risks, Series share) {
        return new Intake(route, band, heads, ages, Set.copyOf(risks), share);
    }

    /** The risks by which some leave in the step in which they come; none where they come at its end. */
    Set<Risk> exposedTo() {
        return exposedTo;
    }

    public Route route() {
        return route;
    }

    public int band() {
        return band;
    }

    /** Who come in each step. */
    public Series heads() {
        return heads;
    }

    /** Of those who come in a step, how many are there when it ends. */
    public double there(int step) {
        return heads.at(step) * staying.at(step);
    }

    /** Which share of them is of an age, the youngest being 0. */
    public double share(int age) {
        return ages[age];
    }

    /** The place of the lowest age that any of them is of. */
    public int youngest() {
        return youngest;
    }

    /** The place of the highest age that any of them is of. */
    public int oldest() {
        return oldest;
    }

    /** In an order by band and ages: equal where they are alike, however many they are and by whatever route. */
    public int compareKind(Intake other) {
        int byBand = Integer.compare(band, other.band);
        return byBand == 0 ? Arrays.compare(ages, other.ages) : byBand;
    }

    /** What one of them counts on average, for what people of each cell count. */
    public double worth(Cells weights) {
        double worth = 0;
        for (int age = 0; age < ages.length; age++) {
            worth += ages[age] * weights.at(band * ages.length + age);
        }
        return worth;
    }

    boolean fits(Shape shape) {
        return band < shape.bands() && ages.length == shape.ages();
    }

    /** Adds those of a step to the cells they come to. */
    void addTo(double[] cells, int step, double factor) {
        addTo(cells, factor * there(step));
    }

    /** Adds so many to the cells they come to. */
    void addTo(double[] cells, double joining) {
        int from = band * ages.length;
        for (int age = youngest; age <= oldest; age++) {
            cells[from + age] += joining * ages[age];
        }
    }
}
