package org.cadre.training.framework;

/** Something a leader can do, by its stable code, such as {@code A2.3.1}. */
public record Competency(String code, String name) {}
