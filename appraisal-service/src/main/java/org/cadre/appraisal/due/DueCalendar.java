package org.cadre.appraisal.due;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Uid;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Last days as whole-day entries. A calendar is shown to others, so it names nobody and holds no word of an appraisal. */
final class DueCalendar {

    private static final String PRODUCT = "-//Cadre//appraisal-service//EN";

    private DueCalendar() {}

    static String of(UUID reader, List<DueAppraisal> due, Instant now) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        due.forEach(appraisal -> calendar.addEvent(entry(reader, appraisal, now)));
        return Biweekly.write(calendar).go();
    }

    /** The same entry each time, so that a later day moves it. */
    private static VEvent entry(UUID reader, DueAppraisal due, Instant now) {
        var entry = new VEvent();
        entry.setUid(new Uid("%s@cadre".formatted(due.appraisalId())));
        entry.setDateTimeStamp(Date.from(now));
        entry.setDateStart(Date.from(due.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant()), false);
        entry.setSummary(
                due.personId().equals(reader) ? "Your appraisal is due" : "An appraisal that you hold or hear is due");
        return entry;
    }
}
