package org.cadre.workforce.planning.run;

/**
 * A question as it is kept.
 *
 * @param question as JSON
 * @param inputSha256 of all that decides what comes out, besides the code
 */
record AskedPaper(String question, String inputSha256) {}
