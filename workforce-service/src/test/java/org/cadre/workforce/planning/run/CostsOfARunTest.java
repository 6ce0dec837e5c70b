package org.cadre.workforce.planning.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules FC54 to FC57 of the guide for forecasting, with the golden values G13 of the specification in what a run computes. */
class CostsOfARunTest {

    private static final double TOP_OF_BAND_5 = 51_892.2688;

    /** Golden value G13: 37,796, pension 8,987.89, insurance 4,919.40 and levy 188.98. */
    @Test
    void the_top_of_band_5_costs_51_892_pounds_a_year() {
        var costs = costs(constant("37796"), 1);

        assertThat(costs.inPost().mean()).isEqualByComparingTo("5189226.88");
        assertThat(costs.inPost().mean().doubleValue() / 100).isCloseTo(51_892.27, within(.005));
    }

    /** Golden value G13: in inner London 6,210, 6,697 and 7,559 are paid besides, and all the rest on them too. */
    @ParameterizedTest
    @CsvSource({"31049, 6210", "33487, 6697", "37796, 7559"})
    void inner_london_adds_its_supplement(String pay, int supplement) {
        var london = constant(pay).replace("\"demand\"", "\"areaSupplement\": \"INNER_LONDON\", \"demand\"");

        double paid = Double.parseDouble(pay) + supplement;
        assertThat(costs(london, 1).inPost().mean().doubleValue() / 100)
                .isCloseTo(paid * 1.2428 + .15 * (paid - 5_000), within(.005));
    }

    @Test
    void costs_follow_those_in_post_and_those_who_are_needed() {
        var costs = costs(leaving(), 1_000);
        var year = Runs.priced(leaving(), 1, 1_000).lines().getFirst().years().getFirst();

        assertThat(costs.inPost().mean().doubleValue()).isCloseTo(90 * Math.exp(-.1) * TOP_OF_BAND_5, within(.01));
        assertThat(costs.demand().mean().doubleValue()).isCloseTo(91.8 * TOP_OF_BAND_5, within(.01));
        assertThat(costs.gap().mean().doubleValue())
                .isCloseTo((91.8 - 90 * Math.exp(-.1)) * TOP_OF_BAND_5, within(.01));
        assertThat(costs.gap().p90().doubleValue())
                .isCloseTo(year.gap().p90().doubleValue() * TOP_OF_BAND_5, within(1.));
    }

    @ParameterizedTest
    @EnumSource(RunMode.class)
    void costs_are_as_sure_as_the_staff(RunMode mode) {
        var question = new RunQuestion(1, 200, 1, mode);
        var year = Runs.of(Leeds.priced(leaving()), question)
                .lines()
                .getFirst()
                .years()
                .getFirst();

        assertThat(year.costs().inPost().p10().doubleValue())
                .isCloseTo(year.inPost().p10().doubleValue() * TOP_OF_BAND_5, within(1.));
        assertThat(year.costs().inPost().p90().doubleValue())
                .isCloseTo(year.inPost().p90().doubleValue() * TOP_OF_BAND_5, within(1.));
    }

    @Test
    void funds_that_are_not_spent_on_staff_are_told() {
        var costs = costs(leaving().replace("\"demand\"", "\"establishment\": [95], \"demand\""), 100);

        assertThat(costs.establishment().mean().doubleValue()).isCloseTo(95 * TOP_OF_BAND_5, within(.01));
        assertThat(costs.vacancies().mean())
                .isEqualByComparingTo(
                        costs.establishment().mean().subtract(costs.inPost().mean()));
        assertThat(costs(leaving(), 50).establishment()).isNull();
    }

    /** Eight of the bank at their price and four of an agency at half as much again: of 14 vacant posts two stay. */
    @Test
    void fc56_cover_fills_posts_and_costs_its_premium() {
        var covered = constant("37796").replace("\"demand\"", """
                "establishment": [114], "cover": [
                  {"kind": "BANK", "fte": [8, 9], "source": "None"},
                  {"kind": "AGENCY", "fte": [4], "premium": 1.5, "source": "None"}], "demand\"""");

        var year = Runs.priced(covered, 2, 50).lines().getFirst().years();
        assertThat(year.getFirst().cover().mean()).isEqualByComparingTo("12");
        assertThat(year.getLast().cover().mean()).isEqualByComparingTo("13");
        assertThat(year.getFirst().vacancies().mean()).isEqualByComparingTo("14");
        assertThat(year.getFirst().unfilled().mean()).isEqualByComparingTo("2");
        assertThat(year.getFirst().costs().cover().mean().doubleValue())
                .isCloseTo((8 + 1.5 * 4) * TOP_OF_BAND_5, within(.01));
    }

    @Test
    void fc56_more_cover_than_vacancies_leaves_no_post_unfilled() {
        var covered = constant("37796").replace("\"demand\"", """
                "establishment": [105], "cover": [{"kind": "BANK", "fte": [8], "source": "None"}], "demand\"""");

        var year = Runs.priced(covered, 1, 50).lines().getFirst().years().getFirst();
        assertThat(year.unfilled().p90()).isEqualByComparingTo("0");
        assertThat(year.vacancies().mean()).isEqualByComparingTo("5");
    }

    @Test
    void bands_cost_what_each_of_them_is_paid() {
        var result = Runs.of(Leeds.priced(twoPaid()), Runs.bands(1, 50, null));

        var group = Runs.line(result, "Nurses").years().getFirst().costs();
        var low = Runs.line(result, "Nurses: Band 5").years().getFirst().costs();
        var high = Runs.line(result, "Nurses: Band 6").years().getFirst().costs();
        assertThat(low.inPost().mean().doubleValue()).isCloseTo(90 * Math.exp(-.1) * TOP_OF_BAND_5, within(.01));
        assertThat(low.inPost().mean().add(high.inPost().mean()).doubleValue())
                .isCloseTo(group.inPost().mean().doubleValue(), within(.02));
        assertThat(low.demand().mean().add(high.demand().mean()).doubleValue())
                .isCloseTo(group.demand().mean().doubleValue(), within(.02));
        assertThat(low.cover()).isNull();
    }

    @Test
    void establishments_of_bands_cost_what_each_of_them_is_paid() {
        var funded = twoPaid()
                .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"establishment\": [10]")
                .replace("\"name\": \"Band 6\"", "\"name\": \"Band 6\", \"establishment\": [1]");

        var each = 46_580 * 1.2428 + .15 * 41_580;
        assertThat(costs(funded, 50).establishment().mean().doubleValue())
                .isCloseTo(10 * TOP_OF_BAND_5 + each, within(.01));
    }

    @Test
    void all_groups_cost_something_where_the_pay_of_each_is_known() {
        var leeds = Leeds.model()
                .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": 37796")
                .replace("\"name\": \"Band 6\"", "\"name\": \"Band 6\", \"payPerYear\": 46580");
        var both = leeds.replace("\"name\": \"Band 7\"", "\"name\": \"Band 7\", \"payPerYear\": 54710");

        var one = Runs.priced(leeds, 1, 50).lines();
        assertThat(one.get(0).years().getFirst().costs()).isNotNull();
        assertThat(one.get(1).years().getFirst().costs()).isNull();
        assertThat(one.get(2).years().getFirst().costs()).isNull();
        var all = Runs.priced(both, 1, 50).lines();
        var sum = all.get(0)
                .years()
                .getFirst()
                .costs()
                .inPost()
                .mean()
                .add(all.get(1).years().getFirst().costs().inPost().mean());
        assertThat(all.get(2).years().getFirst().costs().inPost().mean().doubleValue())
                .isCloseTo(sum.doubleValue(), within(.02));
    }

    @Test
    void staff_are_those_of_a_model_without_pay() {
        var paid = Runs.priced(leaving(), 3, 100).lines().getFirst().years().getLast();
        var unpaid = Runs.of(Leeds.hundred(), 3, 100).lines().getFirst().years().getLast();

        assertThat(paid.inPost()).isEqualTo(unpaid.inPost());
        assertThat(unpaid.costs()).isNull();
        assertThat(Runs.of(Leeds.hundred(), 1, 50).rates()).isNull();
    }

    /** Two bands and what they cost have 240 cells: in 360 months and 30 years 9,999,936,000 with 3,858 draws. */
    @Test
    void costs_count_as_lines_and_groups_of_their_own() {
        var kept = Leeds.priced(new LargeModel(1, 2, 0, 12).paid());

        Runs.check(kept, new RunQuestion(30, 3_858, 1));
        assertRefused("run-too-large", "draws", () -> Runs.check(kept, new RunQuestion(30, 3_859, 1)));
        assertThat(new RunSize(kept.model(), new RunQuestion(1, 2, 1)).lines()).isEqualTo(2);
    }

    private static RunCosts costs(String model, int draws) {
        return Runs.priced(model, 1, Math.max(2, draws))
                .lines()
                .getFirst()
                .years()
                .getFirst()
                .costs();
    }

    private static String leaving() {
        return Leeds.hundred().replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": 37796");
    }

    /** A hundred full-time staff, of whom nobody leaves. */
    private static String constant(String pay) {
        return Leeds.hundred()
                .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": " + pay)
                .replace("\"ftePerHead\": 0.9", "\"ftePerHead\": 1")
                .replace("\"perYear\": 0.1", "\"perYear\": 0");
    }

    private static String twoPaid() {
        return Leeds.twoBands()
                .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", \"payPerYear\": 37796")
                .replace("\"name\": \"Band 6\"", "\"name\": \"Band 6\", \"payPerYear\": 46580");
    }
}
