package org.cadre.appraisal.feedback.terms;

/** One question of a questionnaire. */
public record Question(String code, String text, QuestionKind kind) {}
