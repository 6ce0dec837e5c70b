package org.cadre.appraisal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.RatingScale;
import org.cadre.appraisal.standard.Standard;
import org.cadre.appraisal.standard.Standards;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.junit.jupiter.api.Test;

class TemplateContentTest {

    private static final Standards STANDARDS = new Standards(
            List.of(new Standard("V1", "One"), new Standard("V2", "Two")),
            List.of(new Standard("P1", "Principle")),
            new RatingScale(List.of()),
            new AppraisalRules(3, 5, 1, 3, 3, "FUNDAMENTAL", 90, 12));

    @Test
    void a_template_that_names_everything_in_force_is_taken_in_its_own_order() {
        var content = content(List.of("V2", "V1"), List.of("P1"));

        content.requireAllOf(STANDARDS);

        assertThat(content.valuesOf(STANDARDS)).extracting(Standard::name).containsExactly("Two", "One");
        assertThat(content.principlesOf(STANDARDS)).extracting(Standard::name).containsExactly("Principle");
    }

    @Test
    void what_is_left_out_unknown_or_repeated_is_named() {
        var content = content(List.of("V1", "V1", "V9"), List.of());

        var refusal = catchThrowableOfType(DomainException.class, () -> content.requireAllOf(STANDARDS));

        assertThat(refusal.code()).isEqualTo("template-incomplete");
        assertThat(refusal.violations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(
                        tuple("unknown-or-repeated", "#/values/1"),
                        tuple("unknown-or-repeated", "#/values/2"),
                        tuple("missing", "#/values"),
                        tuple("missing", "#/principles"));
    }

    @Test
    void a_template_is_activated_once_and_there_is_no_way_back() {
        var template = AppraisalTemplate.draft(new UUID(0, 1), 1, content(List.of("V1"), List.of("P1")));

        template.activate();

        assertThat(template.isActive()).isTrue();
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(template::activate)
                .extracting(DomainException::code)
                .isEqualTo("template-illegal-transition");
        assertThat(TemplateStatus.DRAFT.successors()).isEqualTo(Set.of(TemplateStatus.ACTIVE));
        assertThat(TemplateStatus.ACTIVE.successors()).isEmpty();
    }

    private static TemplateContent content(List<String> values, List<String> principles) {
        return new TemplateContent(new AppraisalYear(2026), new UUID(0, 2), "1.0", values, principles);
    }
}
