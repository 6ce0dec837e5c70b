package org.cadre.workforce.capacity.pathway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule CS13 of the guide for capacity: a description says what its kinds take, and no more. */
class PathwayRulesTest {

    private static final String RANDOM = "'expected': 5, 'untilMinute': 60";
    private static final String FIXED = "'shape': 'FIXED', 'mean': 1";
    private static final String OUT = "'kind': 'EXIT'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AT_RANDOM | 'expected': 5, 'untilMinute': 60, 'rates': [{'fromMinute': 0, 'perHour': 1}] | rates",
                "AT_RANDOM | 'expected': 5, 'untilMinute': 60, 'slots': [{'atMinute': 0, 'people': 1}] | slots",
                "AT_RANDOM | 'expected': 5, 'untilMinute': 60, 'noShow': 0 | noShow",
                "VARYING | 'rates': [{'fromMinute': 0, 'perHour': 1}], 'untilMinute': 60, 'expected': 5 | expected",
                "VARYING | 'rates': [{'fromMinute': 0, 'perHour': 1}], 'untilMinute': 60, 'noShow': 0.1 | noShow",
                "AT_RANDOM | 'expected': 5, 'untilMinute': 60, 'lateness': {'mean': 0, 'deviation': 5} | lateness",
                "VARYING | 'rates': [{'fromMinute': 0, 'perHour': 1}], 'untilMinute': 60, 'lateness': {'mean': 0, 'deviation': 5} | lateness",
                "BY_APPOINTMENT | 'slots': [{'atMinute': 0, 'people': 1}], 'untilMinute': 60 | untilMinute",
                "BY_APPOINTMENT | 'slots': [{'atMinute': 0, 'people': 1}], 'expected': 1 | expected"
            })
    void a_source_says_how_its_people_come_and_no_other_way(String coming, String properties, String field) {
        assertRefused("pathway-superfluous", "sources/0/" + field, () -> check(coming, properties, FIXED, "", OUT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'shape': 'FIXED', 'mean': 2, 'least': 1 | least",
                "'shape': 'FIXED', 'mean': 2, 'mode': 1 | mode",
                "'shape': 'FIXED', 'mean': 2, 'most': 1 | most",
                "'shape': 'FIXED', 'mean': 2, 'deviation': 1 | deviation",
                "'shape': 'TRIANGULAR', 'least': 1, 'mode': 2, 'most': 3, 'mean': 2 | mean",
                "'shape': 'TRIANGULAR', 'least': 1, 'mode': 2, 'most': 3, 'deviation': 2 | deviation",
                "'shape': 'EXPONENTIAL', 'least': 1, 'mean': 2, 'mode': 1 | mode",
                "'shape': 'EXPONENTIAL', 'least': 1, 'mean': 2, 'deviation': 1 | deviation",
                "'shape': 'NORMAL', 'mean': 2, 'deviation': 1, 'least': 1 | least",
                "'shape': 'NORMAL', 'mean': 2, 'deviation': 1, 'most': 3 | most"
            })
    void a_time_has_the_numbers_of_its_shape(String time, String field) {
        assertRefused("pathway-superfluous", "steps/0/time/" + field, () -> check("AT_RANDOM", RANDOM, time, "", OUT));
        assertRefused(
                "pathway-superfluous",
                "steps/0/patience/" + field,
                () -> check("AT_RANDOM", RANDOM, FIXED, ", 'patienceExit': 'out', 'patience': {" + time + "}", OUT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind': 'EXIT', 'team': 'clerks' | team",
                "'kind': 'EXIT', 'next': 'desk' | next",
                "'kind': 'EXIT', 'time': {'shape': 'FIXED', 'mean': 1} | time",
                "'kind': 'EXIT', 'ways': [{'share': 1, 'next': 'desk'}] | ways",
                "'kind': 'DELAY', 'time': {'shape': 'FIXED', 'mean': 1}, 'next': 'desk', 'team': 'clerks' | team",
                "'kind': 'DELAY', 'time': {'shape': 'FIXED', 'mean': 1}, 'next': 'desk', 'acceptableWait': 1 | acceptableWait",
                "'kind': 'DELAY', 'time': {'shape': 'FIXED', 'mean': 1}, 'next': 'desk', 'patienceExit': 'out' | patienceExit",
                "'kind': 'DELAY', 'time': {'shape': 'FIXED', 'mean': 1}, 'next': 'desk', 'patience': {'shape': 'FIXED', 'mean': 1} | patience",
                "'kind': 'DELAY', 'time': {'shape': 'FIXED', 'mean': 1}, 'next': 'desk', 'pauses': [{'station': 'desk', 'whileMoreThan': 1}] | pauses",
                "'kind': 'DELAY', 'time': {'shape': 'FIXED', 'mean': 1}, 'next': 'desk', 'ways': [{'share': 1, 'next': 'desk'}] | ways",
                "'kind': 'EXIT', 'urgentFirst': false | urgentFirst",
                "'kind': 'EXIT', 'store': 'desk' | store",
                "'kind': 'EXIT', 'batch': {'size': 2, 'longestWaitMinutes': 1} | batch",
                "'kind': 'DELAY', 'time': {'shape': 'FIXED', 'mean': 1}, 'next': 'desk', 'store': 'desk' | store",
                "'kind': 'STORE', 'next': 'desk', 'store': 'desk' | store",
                "'kind': 'STORE', 'next': 'desk', 'time': {'shape': 'FIXED', 'mean': 1} | time",
                "'kind': 'STORE', 'next': 'desk', 'team': 'clerks' | team",
                "'kind': 'DEPOSIT', 'store': 'desk', 'next': 'desk' | next",
                "'kind': 'DEPOSIT', 'store': 'desk', 'time': {'shape': 'FIXED', 'mean': 1} | time",
                "'kind': 'BRANCH', 'ways': [], 'next': 'desk' | next",
                "'kind': 'BRANCH', 'ways': [], 'time': {'shape': 'FIXED', 'mean': 1} | time"
            })
    void a_step_has_what_its_kind_takes(String step, String field) {
        assertRefused("pathway-superfluous", "steps/1/" + field, () -> check("AT_RANDOM", RANDOM, FIXED, "", step));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", 'ways': []",
                ", 'pauses': []",
                ", 'patienceExit': 'out', 'patience': {'shape': 'FIXED', 'mean': 0}"
            })
    void an_empty_list_says_nothing_and_what_belongs_here_is_taken(String more) {
        assertThatCode(() -> check("AT_RANDOM", RANDOM, FIXED, more, OUT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'kind': 'STORE' | next", "'kind': 'DEPOSIT' | store"})
    void a_store_leads_on_and_a_deposit_fills_one(String step, String field) {
        assertRefused("pathway-incomplete", "steps/1/" + field, () -> check("AT_RANDOM", RANDOM, FIXED, "", step));
    }

    @Test
    void an_exit_for_the_impatient_needs_their_patience() {
        assertRefused(
                "pathway-incomplete",
                "steps/0/patience",
                () -> check("AT_RANDOM", RANDOM, FIXED, ", 'patienceExit': 'out'", OUT));
    }

    /** The day closes at 120. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "BY_APPOINTMENT | 'slots': [{'atMinute': 120, 'people': 1}] | slots/0/atMinute",
                "BY_APPOINTMENT | 'slots': [{'atMinute': 121, 'people': 1}] | slots/0/atMinute",
                "BY_APPOINTMENT | 'slots': [{'atMinute': 0, 'people': 0}, {'atMinute': 130, 'people': 1}, {'atMinute': 120, 'people': 1}] | slots/2/atMinute",
                "VARYING | 'untilMinute': 300, 'rates': [{'fromMinute': 120, 'perHour': 1}] | rates/0/fromMinute",
                "VARYING | 'untilMinute': 300, 'rates': [{'fromMinute': 0, 'perHour': 0}, {'fromMinute': 120, 'perHour': 1}] | rates/1/fromMinute",
                "VARYING | 'untilMinute': 60, 'rates': [{'fromMinute': 60, 'perHour': 1}] | rates/0/fromMinute"
            })
    void a_source_that_begins_after_closing_is_refused(String coming, String properties, String field) {
        assertRefused("source-too-late", "sources/0/" + field, () -> check(coming, properties, FIXED, "", OUT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "BY_APPOINTMENT | 'slots': [{'atMinute': 119, 'people': 1}, {'atMinute': 130, 'people': 1}]",
                "VARYING | 'untilMinute': 300, 'rates': [{'fromMinute': 119, 'perHour': 1}]",
                "VARYING | 'untilMinute': 60, 'rates': [{'fromMinute': 59, 'perHour': 1}]"
            })
    void one_that_begins_a_minute_before_is_not(String coming, String properties) {
        assertThatCode(() -> check(coming, properties, FIXED, "", OUT)).doesNotThrowAnyException();
    }

    private static void check(String coming, String source, String time, String station, String step) {
        var json = """
                {'organisation': 'RR8', 'service': 'Clinic', 'closesAtMinute': 120, 'seed': 4, 'replications': 5,
                 'sources': [{'coming': '%s', 'name': 'people', 'next': 'desk', %s}],
                 'teams': [{'name': 'clerks', 'shifts': [{'fromMinute': 0, 'staff': 1}]}],
                 'steps': [{'kind': 'STATION', 'name': 'desk', 'team': 'clerks', 'next': 'out', 'time': {%s}%s},
                           {'name': 'out', %s}]}
                """.formatted(coming, source, time, station, step);
        new PathwayRules(VaccinationDay.asked(json.replace('\'', '"'))).check();
    }
}
