package org.cadre.appraisal.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Rule W6 of the guide: what a calendar shows, on a locked telephone too. */
class FeedTextTest {

    private static final UUID LINK = new UUID(7, 7);
    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-09-30");

    @Test
    void what_is_of_a_kind_on_a_day_is_one_entry_with_a_count() {
        var entries = entries(
                LINK,
                new Day(DayKind.MEETING, DAY),
                new Day(DayKind.MEETING, DAY),
                new Day(DayKind.MEETING, DAY.plusDays(1)),
                new Day(DayKind.OWN_APPRAISAL, DAY));

        assertThat(entries)
                .extracting(entry -> entry.getSummary().getValue())
                .containsExactly("Your appraisal is due", "2 appraisal meetings due", "Appraisal meeting due");
    }

    @Test
    void an_entry_is_a_whole_day_that_blocks_no_time() {
        var text = text(LINK, new Day(DayKind.REVALIDATION, DAY));

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20260930", "TRANSP:TRANSPARENT", "SUMMARY:Revalidation due")
                .doesNotContain("ATTENDEE", "ORGANIZER", "LOCATION", "DESCRIPTION", "URL");
    }

    @Test
    void an_entry_keeps_its_name_and_the_name_leads_nowhere() {
        var day = new Day(DayKind.PAY_STEP, DAY);

        assertThat(names(LINK, day)).isEqualTo(names(LINK, day)).isNotEqualTo(names(new UUID(7, 8), day));
        assertThat(text(LINK, day)).doesNotContain(LINK.toString());
    }

    @Test
    void no_kind_of_day_says_more_than_what_it_is() {
        assertThat(Arrays.stream(DayKind.values()).map(kind -> kind.words(1)))
                .allMatch(words -> words.matches("[A-Z][a-z ]+"))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(DayKind.values()).map(kind -> kind.words(3)))
                .allMatch(words -> words.matches("3 [a-z ]+"))
                .doesNotHaveDuplicates();
    }

    private static List<String> names(UUID link, Day... days) {
        return entries(link, days).stream()
                .map(entry -> entry.getUid().getValue())
                .toList();
    }

    private static List<VEvent> entries(UUID link, Day... days) {
        return Biweekly.parse(text(link, days)).first().getEvents();
    }

    private static String text(UUID link, Day... days) {
        return FeedText.of(link, List.of(days), NOW);
    }
}
