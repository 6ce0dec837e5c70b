package org.cadre.workforce.capacity.study;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cadre.kit.problem.DomainException;

/**
 * How people on duty become posts. A study of a year's work takes none of it: its working time has absence taken off.
 *
 * @param team of a simulated pathway, whose posts are meant
 * @param hoursPerWeek for which a queue is served
 * @param daysPerWeek on which a pathway has such a day
 * @param hoursPerPost that one whole-time post is paid for in a week, such as 37.5 under Agenda for Change
 * @param away shares of paid time in which nobody is on duty; leave them out where the study has its shrinkage
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PostCover(
        @Size(max = 100) String team,

        @DecimalMin("0.5") @DecimalMax("168") @Digits(integer = 3, fraction = 6)
        BigDecimal hoursPerWeek,

        @DecimalMin("0.1") @DecimalMax("7") @Digits(integer = 1, fraction = 6)
        BigDecimal daysPerWeek,

        @DecimalMin("1") @DecimalMax("168") @Digits(integer = 3, fraction = 6)
        BigDecimal hoursPerPost,

        @Valid PaidTime away) {

    public static final PostCover NONE = new PostCover(null, null, null, null, null);

    private static final String PART = "cover/";

    /** The value of a field that this kind of study needs. */
    public static <T> T needed(String field, T value) {
        if (value == null) {
            throw DomainException.invalidField(
                    PART + field, "cover-incomplete", "Posts of this kind of study need %s".formatted(field));
        }
        return value;
    }

    /** Refuses a field that this study would take no notice of. */
    public static void notTaken(String field, Object value, String why) {
        if (value != null) {
            throw DomainException.invalidField(
                    PART + field, "cover-superfluous", "Leave %s out: %s".formatted(field, why));
        }
    }

    /** For a study whose answer names no staff that would be enough. */
    public static DomainException proposesNothing(String remedy) {
        return DomainException.invalidField(
                "studyId", "study-proposes-nothing", "This study proposes no staff. " + remedy);
    }
}
