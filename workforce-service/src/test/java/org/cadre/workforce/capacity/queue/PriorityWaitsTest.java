package org.cadre.workforce.capacity.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.workforce.capacity.queue.Asked.answer;
import static org.cadre.workforce.capacity.queue.Asked.queue;
import static org.cadre.workforce.capacity.queue.Asked.urgent;
import static org.cadre.workforce.capacity.queue.Asked.varying;
import static org.cadre.workforce.capacity.queue.Asked.within;
import static org.cadre.workforce.quantity.Refusals.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.cadre.workforce.capacity.queue.QueueAnswer.QueueClass;
import org.cadre.workforce.queueing.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule CS30 of the guide for capacity: Hillier and Lieberman's County Hospital, critical, serious and stable patients. */
class PriorityWaitsTest {

    /** .238095, .324675 and .909091 hours with one doctor, .0287356, .0331565 and .0480769 with two. */
    @ParameterizedTest
    @CsvSource({"1, 14.285714, 19.480519, 54.545455", "2, 1.724138, 1.98939, 2.884615"})
    void county_hospital_by_urgency(int doctors, String critical, String serious, String stable) {
        var answer = answer(urgent(queue("2", "20", doctors), "0.2", "0.6", "1.2"));

        assertThat(answer.priorities()).extracting(QueueClass::name).containsExactly("A", "B", "C");
        assertThat(answer.priorities())
                .extracting(QueueClass::waitMinutes)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal(critical), new BigDecimal(serious), new BigDecimal(stable));
        assertThat(answer.priorities().getFirst().stayMinutes())
                .isEqualByComparingTo(new BigDecimal(critical).add(new BigDecimal("20")));
    }

    /** Who goes first changes, how much is waited in all does not. */
    @Test
    void the_whole_waits_as_it_does_in_order_of_arrival() {
        var with = answer(urgent(queue("2", "20", 1), "0.2", "0.6", "1.2"));
        var without = answer(queue("2", "20", 1));

        assertThat(with.waits()).isEqualTo(without.waits());
        assertThat(with.priorities().stream().map(QueueClass::waiting).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(without.waits().waiting(), Assertions.within(new BigDecimal("0.000002")));
        assertThat(with.inWords()).endsWith(" The most urgent first, in minutes: A 14.3, B 19.5, C 54.5.");
        assertThat(without.priorities()).isNull();
    }

    /** Pollaczek and Khinchine: services that are always the same halve what an arrival finds, and every wait with it. */
    @Test
    void one_server_may_take_times_of_any_kind() {
        var answer = answer(urgent(varying(queue("2", "20", 1), "1", "0"), "0.2", "0.6", "1.2"));

        assertThat(answer.formula()).isEqualTo(Formula.M_G_1);
        assertThat(answer.priorities().getLast().waitMinutes()).isEqualByComparingTo("27.272727");
    }

    @Test
    void servers_who_cannot_keep_up_keep_nobody_apart() {
        var answer = answer(urgent(queue("4", "20", 1), "0.5", "3.5"));

        assertThat(answer.steady()).isFalse();
        assertThat(answer.priorities()).isNull();
        assertThat(answer.inWords()).contains("Unstable").doesNotContain("most urgent");
    }

    @Test
    void what_no_formula_knows_is_refused() {
        var queue = urgent(queue("2", "20", 2), "0.5", "1.5");

        assertRefused("priorities-need-random-times", "queue/priorities", () -> answer(varying(queue, "0.5", "1")));
        assertRefused("priorities-need-random-times", "queue/priorities", () -> answer(varying(queue, "1", "0")));
        assertRefused("target-needs-order-of-arrival", "target", () -> answer(queue, within("5", "0.9"), null));
    }

    @Test
    void each_priority_has_a_name_of_its_own() {
        var queue = queue("2", "20", 2);
        var twice = new QueueModel(
                queue.arrivalsPerHour(),
                queue.serviceMinutes(),
                queue.servers(),
                null,
                null,
                List.of(priority("Critical", "0.5"), priority("Stable", "0.5"), priority("Critical", "1")));

        assertRefused("priority-twice", "queue/priorities/2/name", () -> answer(twice));
        assertThatThrownBy(() -> answer(twice)).hasMessageContaining("Two priorities are named Critical");
    }

    private static QueuePriority priority(String name, String arrivalsPerHour) {
        return new QueuePriority(name, new BigDecimal(arrivalsPerHour));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1.499999", "0.5, 1.500001"})
    void priorities_are_all_who_arrive(String first, String second) {
        assertRefused(
                "priorities-not-all", "queue/priorities", () -> answer(urgent(queue("2", "20", 2), first, second)));
        assertThat(answer(urgent(queue("2", "20", 2), "0.5", "1.50")).priorities())
                .hasSize(2);
    }
}
