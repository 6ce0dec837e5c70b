package org.cadre.appraisal.elsewhere;

/** A subject of the national framework of statutory and mandatory training, whatever the level. */
public record NationalSubject(String code, String name) {}
