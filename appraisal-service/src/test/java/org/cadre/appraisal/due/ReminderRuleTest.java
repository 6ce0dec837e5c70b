package org.cadre.appraisal.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceItem;
import org.junit.jupiter.api.Test;

/** Rule W1 of the guide: each last day has one reminder for each rule, and nobody is sent two at once. */
class ReminderRuleTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-31");
    private static final List<ReferenceItem<ReminderRule.Days>> RULES = List.of(
            rule("DAYS_30", 30, Optional.empty()),
            rule("OVERDUE", -1, Optional.of(Escalation.LINE_ABOVE)),
            rule("DAYS_7", 7, Optional.empty()));

    @Test
    void the_first_reminder_comes_thirty_days_before() {
        assertThat(remindersOn(LAST_DAY.minusDays(31))).isEmpty();
        assertThat(remindersOn(LAST_DAY.minusDays(30))).containsExactly("DAYS_30");
        assertThat(remindersOn(LAST_DAY.minusDays(29))).containsExactly("DAYS_30");
    }

    @Test
    void the_second_comes_seven_days_before() {
        assertThat(remindersOn(LAST_DAY.minusDays(8))).containsExactly("DAYS_30");
        assertThat(remindersOn(LAST_DAY.minusDays(7))).containsExactly("DAYS_7");
        assertThat(remindersOn(LAST_DAY.minusDays(6))).containsExactly("DAYS_7");
    }

    @Test
    void the_last_comes_on_the_day_after() {
        assertThat(remindersOn(LAST_DAY)).containsExactly("DAYS_7");
        assertThat(remindersOn(LAST_DAY.plusDays(1))).containsExactly("OVERDUE");
        assertThat(remindersOn(LAST_DAY.plusDays(400))).containsExactly("OVERDUE");
    }

    @Test
    void the_line_above_is_told_from_the_day_after_and_not_before() {
        assertThat(rulesOn(LAST_DAY.minusDays(1))).noneMatch(rule -> rule.goesAlsoTo(Escalation.LINE_ABOVE));
        assertThat(rulesOn(LAST_DAY)).noneMatch(rule -> rule.goesAlsoTo(Escalation.LINE_ABOVE));
        assertThat(rulesOn(LAST_DAY.plusDays(1)))
                .singleElement()
                .matches(rule -> rule.goesAlsoTo(Escalation.LINE_ABOVE));
    }

    private static List<String> remindersOn(LocalDate today) {
        return rulesOn(today).stream().map(ReminderRule::code).toList();
    }

    private static List<ReminderRule> rulesOn(LocalDate today) {
        return ReminderRule.on(today, RULES).stream()
                .filter(rule -> LAST_DAY.isAfter(rule.dueAfter()) && !LAST_DAY.isAfter(rule.latestDue()))
                .toList();
    }

    private static ReferenceItem<ReminderRule.Days> rule(String code, int daysBefore, Optional<Escalation> alsoTo) {
        return new ReferenceItem<>(
                code, LocalDate.parse("2026-04-01"), Optional.empty(), new ReminderRule.Days(daysBefore, alsoTo));
    }
}
