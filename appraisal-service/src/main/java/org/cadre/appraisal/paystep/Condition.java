package org.cadre.appraisal.paystep;

/**
 * One condition of a pay step.
 *
 * @param number place in the list of the handbook
 * @param source who answers it first; where the records say nothing, HR does
 */
record Condition(String code, int number, ConditionSource source, String name) {}
