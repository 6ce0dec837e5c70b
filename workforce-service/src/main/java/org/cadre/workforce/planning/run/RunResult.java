package org.cadre.workforce.planning.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cadre.workforce.capacity.study.Rounded;
import org.cadre.workforce.forecast.stock.Unit;
import org.cadre.workforce.forecast.uncertainty.Tally;
import org.cadre.workforce.planning.model.ModelRates;

/**
 * What came out of a run. Figures are full-time equivalents, rounded to six decimal places, or pounds.
 *
 * @param complete false while the run goes on: the figures are those of the draws that are done
 * @param draws how many futures the figures rest on
 * @param modelSha256 of the canonical form of the model that was computed
 * @param lines one for each staff group, each followed by its bands if they were asked for; of a model of several organisations
 *     one for each of them, and one for each staff group of all of them; and, where there are several groups, one for all. Of
 *     more than 100 groups of several organisations those of each group at each of them have no intervals and no costs; of a
 *     run of one organisation there are its groups and itself
 * @param rates what is paid beside pay; absent where no costs are told
 * @param backTest whether forecasts by such rates beat the simple methods in years that have passed, as it is read out
 * @param disclosure the rule by which the figures are told to whoever reads from above, as it is read out; absent at the
 *     organisation itself
 * @param comparedWith the run that this one is compared with: all figures are what this one has more, below nought less, draw by
 *     draw with the same luck in both; absent of a run that is no comparison
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunResult(
        boolean complete,
        int draws,
        String modelSha256,
        long seed,
        List<RunLine> lines,
        ModelRates rates,
        String backTest,
        String disclosure,
        UUID comparedWith) {

    /**
     * A sum of staff.
     *
     * @param name its own, by which a picture of it is asked for
     * @param total whether it is the sum of all groups
     * @param inWords the last year, as it is read out
     * @param group its staff group; absent where it sums several
     * @param band the only one it counts; absent where it counts all
     * @param organisation the only one whose staff it counts; absent where it counts all of the model
     * @param validation absent where no band of it takes its rate of leaving from the calibration that was named
     * @param hidden true where its figures are not told; otherwise absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RunLine(
            String name,
            boolean total,
            List<RunYear> years,
            String inWords,
            String group,
            String band,
            String organisation,
            RunValidation validation,
            Boolean hidden) {

        public RunLine {
            group = total || organisation != null ? group : Objects.requireNonNullElse(group, name);
        }

        RunLine with(List<RunYear> other) {
            return new RunLine(name, total, other, inWords, group, band, organisation, validation, hidden);
        }

        RunLine with(RunValidation known) {
            return new RunLine(name, total, years, inWords, group, band, organisation, known, hidden);
        }

        /** As it is told from above: what rests on figures that are not told is left out. */
        RunLine disclosed(List<RunYear> told, String words, Boolean secret) {
            return new RunLine(name, total, told, words, group, band, organisation, null, secret);
        }

        /** Whose staff it counts. */
        RunScope scope() {
            return new RunScope(organisation, group, band);
        }

        /** Whether it is a group at an organisation of which what is expected alone is told. */
        boolean isExpectedAlone() {
            return organisation != null && group != null && !hasInterval();
        }

        boolean hasInterval() {
            return years.getLast().inPost().hasInterval();
        }

        /** Whether it counts all of a unit. */
        boolean counts(Unit unit) {
            return band == null
                    && (group == null || group.equals(unit.group()))
                    && (organisation == null || organisation.equals(unit.organisation()));
        }
    }

    /**
     * Whether the 80 % interval of those in post is as wide as past errors were.
     *
     * @param bands that the line counts
     * @param calibrated how many of them take their rate of leaving from the calibration
     * @param yearsAhead up to which it is, where intervals of past errors held
     * @param validated whether these are all years
     */
    public record RunValidation(int bands, int calibrated, int yearsAhead, boolean validated, String inWords) {}

    /**
     * The end of a year.
     *
     * @param year 1 for the first
     * @param endsOn its last day
     * @param inPost staff
     * @param demand what is needed
     * @param gap needed and not in post; below nought where there are more
     * @param establishment there is money for; absent, with all that follows from it, where the model does not say
     * @param vacancies funded and not in post; below nought where the establishment is exceeded
     * @param cover what bank and agency staff work; absent without them
     * @param unfilled vacant posts that nobody covers, none where the establishment is exceeded; only of a group, because too
     *     many in one group fill no post of another
     * @param costs absent where the pay of some of them is not known
     * @param shortageRank 1 for the gap that is the largest part of its demand in this year, among lines of the same kind:
     *     groups, bands, organisations; absent without a gap
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RunYear(
            int year,
            LocalDate endsOn,
            RunFigure inPost,
            RunFigure demand,
            RunFigure gap,
            RunFigure establishment,
            RunFigure vacancies,
            RunFigure cover,
            RunFigure unfilled,
            RunCosts costs,
            Integer shortageRank) {

        /** By name, in their order, those that there are. */
        Map<String, RunFigure> figures() {
            var figures = new LinkedHashMap<String, RunFigure>();
            figures.put("inPost", inPost);
            figures.put("demand", demand);
            figures.put("gap", gap);
            figures.put("establishment", establishment);
            figures.put("vacancies", vacancies);
            figures.put("cover", cover);
            figures.put("unfilled", unfilled);
            figures.values().removeIf(Objects::isNull);
            return figures;
        }

        /**
         * The same year with figures of staff as they are found for each, and neither costs nor a rank.
         *
         * @param found by what tells the figure of a year
         */
        RunYear disclosed(UnaryOperator<Function<RunYear, RunFigure>> found) {
            return new RunYear(
                    year,
                    endsOn,
                    found.apply(RunYear::inPost).apply(this),
                    found.apply(RunYear::demand).apply(this),
                    found.apply(RunYear::gap).apply(this),
                    found.apply(RunYear::establishment).apply(this),
                    found.apply(RunYear::vacancies).apply(this),
                    found.apply(RunYear::cover).apply(this),
                    found.apply(RunYear::unfilled).apply(this),
                    null,
                    null);
        }

        RunYear ranked(Integer rank) {
            return new RunYear(
                    year, endsOn, inPost, demand, gap, establishment, vacancies, cover, unfilled, costs, rank);
        }
    }

    /**
     * A figure over all futures. A number that is not told is absent.
     *
     * @param mean what is expected
     * @param p10 one in ten futures is below
     * @param p50 half of them are below
     * @param p90 one in ten is above: with p10 an 80 % interval
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RunFigure(BigDecimal mean, BigDecimal p10, BigDecimal p50, BigDecimal p90) {

        static final RunFigure HIDDEN = new RunFigure(null, null, null, null);

        /** One of which no more is told than what is expected. */
        static RunFigure expected(BigDecimal mean) {
            return new RunFigure(mean, null, null, null);
        }

        /** What is known, told as this one is: as an interval, or as what is expected. */
        RunFigure known(BigDecimal known) {
            return hasInterval() ? of(known) : expected(known);
        }

        static RunFigure of(Tally tally) {
            return new RunFigure(
                    Rounded.of(tally.mean()),
                    Rounded.of(tally.quantile(0.1)),
                    Rounded.of(tally.quantile(0.5)),
                    Rounded.of(tally.quantile(0.9)));
        }

        /** One that is known. */
        static RunFigure of(BigDecimal known) {
            return new RunFigure(known, known, known, known);
        }

        /** Each number by itself. */
        RunFigure each(UnaryOperator<BigDecimal> change) {
            return hasInterval()
                    ? new RunFigure(change.apply(mean), change.apply(p10), change.apply(p50), change.apply(p90))
                    : expected(change.apply(mean));
        }

        boolean hasInterval() {
            return p10 != null;
        }

        /** What this one, which is known, has beyond another. */
        RunFigure less(RunFigure other) {
            if (!other.hasInterval()) {
                return expected(mean.subtract(other.mean));
            }
            return new RunFigure(
                    mean.subtract(other.mean),
                    p10.subtract(other.p90),
                    p50.subtract(other.p50),
                    p90.subtract(other.p10));
        }
    }
}
