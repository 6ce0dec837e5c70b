package org.cadre.appraisal.feedback.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.appraisal.feedback.answer.Answer;
import org.cadre.appraisal.feedback.answer.Sheet;
import org.cadre.appraisal.feedback.report.FeedbackReport.Figure;
import org.cadre.appraisal.feedback.report.FeedbackReport.GroupResult;
import org.cadre.appraisal.feedback.report.FeedbackReport.Participation;
import org.cadre.appraisal.feedback.report.FeedbackReport.Words;
import org.cadre.appraisal.feedback.terms.FeedbackTerms;
import org.cadre.appraisal.feedback.terms.Question;
import org.cadre.appraisal.feedback.terms.QuestionKind;
import org.cadre.appraisal.feedback.terms.RaterGroup;

/**
 * Makes a report of the sheets of a run.
 *
 * @param invited how many were asked, by group, without the subject
 */
public record Reporting(FeedbackTerms terms, Map<String, Integer> invited, List<Sheet> sheets) {

    public Reporting {
        invited = new TreeMap<>(invited);
        sheets = List.copyOf(sheets);
    }

    /** Empty where too few answered for anything to be shown. */
    public Optional<FeedbackReport> report() {
        var cells = Disclosure.of(completed(), terms).cells();
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new FeedbackReport(
                        terms.questionnaire(),
                        participation(),
                        cells.stream().map(this::result).toList(),
                        of(Set.of(RaterGroup.SELF))
                                .flatMap(sheet -> sheet.answers().stream())
                                .toList()));
    }

    private Map<String, Integer> completed() {
        return invited.keySet().stream().collect(Collectors.toMap(group -> group, group ->
                (int) of(Set.of(group)).count()));
    }

    private List<Participation> participation() {
        var completed = completed();
        return invited.entrySet().stream()
                .map(group -> new Participation(group.getKey(), group.getValue(), completed.get(group.getKey())))
                .toList();
    }

    private GroupResult result(Set<String> cell) {
        return new GroupResult(
                cell.stream().sorted().toList(),
                (int) of(cell).count(),
                questions(QuestionKind.RATING)
                        .map(question -> figure(question, cell))
                        .toList(),
                questions(QuestionKind.COMMENT)
                        .map(question -> words(question, cell))
                        .toList());
    }

    private Figure figure(Question question, Set<String> cell) {
        var ratings = answers(question, cell).map(Answer::rating).toList();
        if (ratings.size() < Disclosure.threshold(cell, terms)) {
            return new Figure(question.code(), null, null);
        }
        var sum = ratings.stream().mapToInt(Integer::intValue).sum();
        var mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ratings.size()), 1, RoundingMode.HALF_UP);
        return new Figure(question.code(), ratings.size(), mean);
    }

    private Words words(Question question, Set<String> cell) {
        return new Words(
                question.code(),
                answers(question, cell)
                        .map(Answer::comment)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList());
    }

    private Stream<Answer> answers(Question question, Set<String> cell) {
        return of(cell).flatMap(sheet -> sheet.answers().stream())
                .filter(answer -> answer.question().equals(question.code()));
    }

    private Stream<Question> questions(QuestionKind kind) {
        return terms.questions().stream().filter(question -> question.kind() == kind);
    }

    private Stream<Sheet> of(Set<String> groups) {
        return sheets.stream().filter(sheet -> groups.contains(sheet.group()));
    }
}
