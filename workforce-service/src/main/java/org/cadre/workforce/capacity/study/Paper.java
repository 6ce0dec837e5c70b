package org.cadre.workforce.capacity.study;

/** A question and its answer as JSON. */
record Paper(String question, String answer) {}
