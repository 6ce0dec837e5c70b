package org.cadre.workforce.planning.model;

import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules FC48 and FC50 of the guide for forecasting: what is told of one band is told of all. */
class BandRulesTest {

    @Test
    void what_is_told_of_every_band_is_taken() {
        check(two("\"establishment\": [90]", "\"establishment\": [20, 25]"));
        check(two("\"demandShare\": 0.75", "\"demandShare\": 0.25"));
        check(two("\"demandShare\": 1", "\"demandShare\": 0"));
    }

    @ParameterizedTest
    @CsvSource({"establishment, [90]", "demandShare, 1"})
    void what_is_told_of_one_band_only_is_refused_at_the_other(String field, String figure) {
        assertRefused(
                "band-without-figure",
                "groups/0/bands/1/" + field,
                () -> check(two("\"%s\": %s".formatted(field, figure), "\"hazards\": []")));
    }

    @ParameterizedTest
    @CsvSource({"0.75, 0.24", "0.75, 0.26", "0.75, 0.250000002"})
    void shares_of_demand_sum_to_one(String lower, String upper) {
        assertRefused(
                "shares-not-one",
                "groups/0/bands",
                () -> check(two("\"demandShare\": " + lower, "\"demandShare\": " + upper)));
    }

    @Test
    void an_establishment_is_that_of_the_group_or_of_its_bands() {
        var both = two("\"establishment\": [90]", "\"establishment\": [20]")
                .replace("\"demand\"", "\"establishment\": [110], \"demand\"");

        assertRefused("establishment-twice", "groups/0/establishment", () -> check(both));
    }

    /** Rule FC79: what is vacant is known where it is known of each band what is funded. */
    @Test
    void joiners_may_fill_the_vacancies_of_an_establishment_by_band() {
        check(filling(two("\"establishment\": [90]", "\"establishment\": [20]")));
        assertRefused(
                "filling-without-establishment", "groups/0/joiners/0/filling", () -> check(filling(Leeds.twoBands())));
    }

    private static String filling(String model) {
        return model.replace("\"demand\"", """
                "joiners": [{"route": "WIDER_LABOUR_MARKET", "band": "Band 5", "headsPerYear": [10], "source": "Plan of 2026",
                             "ages": [{"age": 40, "share": 1}], "filling": {"share": 1, "monthsToHire": 1}}], "demand\"""");
    }

    private static void check(String model) {
        new ModelRules(Leeds.kept(model).model()).check();
    }

    private static String two(String lower, String upper) {
        return Leeds.twoBands()
                .replace("\"name\": \"Band 5\"", "\"name\": \"Band 5\", " + lower)
                .replace("\"name\": \"Band 6\"", "\"name\": \"Band 6\", " + upper);
    }
}
