package org.cadre.appraisal.board;

/** What a role has to do with the fit and proper person tests of a board; which role has which is dated data. */
public enum BoardDuty {
    NONE,
    /** Signs off the members' tests and submits the year's result: the chair. */
    SIGNS_OFF,
    /** Signs off the test of whoever signs off the others: the deputy chair or the senior independent director. */
    SIGNS_OFF_CHAIR,
    /** Opens tests, writes down the checks and completes references: the company secretary. */
    KEEPS_RECORDS
}
