package org.cadre.appraisal.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Uid;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Days as iCalendar (RFC 5545): whole days that block no time; those of a kind on a day are one entry with a count. */
final class FeedText {

    private static final String PRODUCT = "-//Cadre//appraisal-service//EN";
    private static final Duration ASK_AGAIN = Duration.builder().hours(12).build();

    private FeedText() {}

    static String of(UUID link, List<Day> days, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setRefreshInterval(ASK_AGAIN);
        days.stream()
                .collect(Collectors.groupingBy(
                        Day::on, TreeMap::new, Collectors.groupingBy(Day::kind, TreeMap::new, Collectors.counting())))
                .forEach((on, kinds) ->
                        kinds.forEach((kind, count) -> calendar.addEvent(entry(link, new Day(kind, on), count, now))));
        return Biweekly.write(calendar).go();
    }

    private static VEvent entry(UUID link, Day day, long count, Instant now) {
        var entry = new VEvent();
        entry.setUid(new Uid("%s@cadre".formatted(name(link, day))));
        entry.setDateTimeStamp(Date.from(now));
        entry.setDateStart(Date.from(day.on().atStartOfDay(ZoneOffset.UTC).toInstant()), false);
        entry.setSummary(day.kind().words(count));
        entry.setTransparency(true);
        return entry;
    }

    /** The same each time, and of another link another: it leads to nothing. */
    private static UUID name(UUID link, Day day) {
        return UUID.nameUUIDFromBytes(
                "%s %s %s".formatted(link, day.kind(), day.on()).getBytes(StandardCharsets.UTF_8));
    }
}
