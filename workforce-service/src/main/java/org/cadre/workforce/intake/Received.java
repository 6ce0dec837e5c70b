package org.cadre.workforce.intake;

import java.util.Set;

/**
 * What came in.
 *
 * @param firstFields the distinct values of the first column, by which files say whose rows they bring
 */
record Received(int rows, int unknownColumns, Set<String> firstFields) {}
