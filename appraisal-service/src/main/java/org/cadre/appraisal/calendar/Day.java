package org.cadre.appraisal.calendar;

import java.time.LocalDate;

/** Something that a person has to think of on a day. Whose it is, and which, is not said. */
record Day(DayKind kind, LocalDate on) {}
