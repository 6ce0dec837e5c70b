package org.cadre.appraisal.standard;

/** A value or a principle by which behaviour is judged, or a competency. */
public record Standard(String code, String name) {}
