package org.cadre.workforce.intake;

/**
 * Why a row was not taken.
 *
 * @param column the column to mend
 * @param detail what would be accepted; never a value of the row
 */
public record RowError(long line, String column, String code, String detail) {}
