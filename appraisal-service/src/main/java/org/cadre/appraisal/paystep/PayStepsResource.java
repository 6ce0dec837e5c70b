package org.cadre.appraisal.paystep;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.cadre.appraisal.standard.CalendarDay;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.cadre.kit.security.Needs;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The calendar of a band's pay steps; it is about nobody. */
@Path("/pay-steps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay steps")
public class PayStepsResource {

    /**
     * The steps of a band for somebody who is in it since a day.
     *
     * @param payStepsOn days of the steps, the first first
     * @param reEarnableFrom first day on which pay is re-earned, and then each year; absent where none is
     * @param leastPercentage of the basic salary that is re-earnable; absent where none is
     * @param mostPercentage the same
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PayStepsView(
            String band,
            LocalDate inBandSince,
            List<LocalDate> payStepsOn,
            LocalDate reEarnableFrom,
            Integer leastPercentage,
            Integer mostPercentage) {

        static PayStepsView of(String band, LocalDate since, BandSteps steps) {
            return new PayStepsView(
                    band,
                    since,
                    steps.stepsFrom(since),
                    steps.reEarnableFrom(since).orElse(null),
                    steps.reEarnable().map(BandSteps.ReEarnable::least).orElse(null),
                    steps.reEarnable().map(BandSteps.ReEarnable::most).orElse(null));
        }
    }

    private final PayStepReference reference;
    private final BusinessCalendar calendar;

    PayStepsResource(PayStepReference reference, BusinessCalendar calendar) {
        this.reference = reference;
        this.calendar = calendar;
    }

    @GET
    @Needs(PayStepPermissions.READ_STEPS)
    @Operation(summary = "On which days the pay steps of a band are, by the rules of today")
    public PayStepsView getPaySteps(
            @RestQuery @NotBlank @Size(max = 60) String band, @RestQuery @NotNull LocalDate inBandSince) {
        if (!CalendarDay.isPlausible(inBandSince)) {
            throw refused("inBandSince", "day-out-of-range", CalendarDay.range());
        }
        var today = calendar.today();
        var steps = reference.stepsOf(band, today).orElseThrow(() -> unknown(reference.bandsOn(today)));
        return PayStepsView.of(band, inBandSince, steps);
    }

    private static DomainException unknown(List<String> bands) {
        return refused("band", "band-without-pay-steps", "The bands with pay steps are %s".formatted(bands));
    }

    private static DomainException refused(String parameter, String code, String detail) {
        return DomainException.invalid(code, detail, Violation.ofParameter(parameter, code, detail));
    }
}
