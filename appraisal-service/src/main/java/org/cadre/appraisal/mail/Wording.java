package org.cadre.appraisal.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of a mail: a greeting, what is to be done by when, and where to go. Nothing of an appraisal or a run, and nobody else's name. */
record Wording(String subject, String sentence) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @param day the last one, or since when it waits */
    static Wording of(MailKind kind, LocalDate day, LocalDate today) {
        var named = DAY.format(day);
        return switch (kind) {
            case APPRAISAL_DUE ->
                day.isBefore(today)
                        ? new Wording(
                                "Appraisal overdue",
                                "An appraisal that concerns you was due on %s and is not complete.".formatted(named))
                        : new Wording("Appraisal due", "An appraisal that concerns you is due on %s.".formatted(named));
            case SIGNATURE_DUE ->
                new Wording(
                        "Your appraisal waits for your signature",
                        "Your appraisal has waited since %s for you to sign it, or to say that you do not agree."
                                .formatted(named));
            case COMPLETED_UNSIGNED ->
                new Wording(
                        "Your appraisal was completed",
                        "Your appraisal was completed without your signature. You may say that you do not agree until %s, that day included."
                                .formatted(named));
            case DISPUTE_DUE ->
                day.isBefore(today)
                        ? new Wording(
                                "Your decision is overdue",
                                "An appraisal waits for you to decide on it. The last day was %s.".formatted(named))
                        : new Wording(
                                "Your decision is due",
                                "An appraisal waits for you to decide on it by %s.".formatted(named));
            case FEEDBACK_ASKED ->
                new Wording(
                        "You are asked for feedback",
                        "You are asked to give feedback. Please answer by %s.".formatted(named));
            case FEEDBACK_AWAITED ->
                new Wording(
                        "Reminder: you are asked for feedback",
                        "You were asked to give feedback and have not answered yet. Please answer by %s."
                                .formatted(named));
            case FEEDBACK_CLOSING ->
                new Wording(
                        "Last days to give feedback",
                        "You were asked to give feedback and have not answered yet. Answers are taken until %s, that day included."
                                .formatted(named));
            case RATERS_TO_APPROVE ->
                new Wording(
                        "Nominations wait for you",
                        "Nominations for a round of feedback have waited since %s for you to agree to them."
                                .formatted(named));
            case REPORT_TO_DELIVER ->
                day.isBefore(today)
                        ? new Wording(
                                "A feedback report waits for you",
                                "A feedback report waits for you to deliver it. The last day was %s.".formatted(named))
                        : new Wording(
                                "A feedback report waits for you",
                                "A feedback report waits for you to deliver it by %s.".formatted(named));
            case REPORT_PASSED_ON ->
                new Wording(
                        "Somebody else delivers a feedback report",
                        "A feedback report in which you have a part is delivered by somebody else since %s."
                                .formatted(named));
            case FEEDBACK_RELEASED ->
                new Wording(
                        "Your feedback report is there",
                        "The report of the feedback about you is there to read since %s.".formatted(named));
        };
    }

    /**
     * The whole text.
     *
     * @param name empty where nobody is greeted by name
     * @param wayIn empty where no page is configured
     * @param answersAreRead whether somebody reads what is sent back
     */
    String text(String name, String wayIn, boolean answersAreRead) {
        var greeting = name.isEmpty() ? "Hello," : "Dear %s,".formatted(name);
        var end = answersAreRead
                ? "This message was sent by a system. Answers to it are read by HR."
                : "This message was sent by a system. Nobody reads answers to it.";
        return List.of(greeting, sentence, wayIn, end).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
