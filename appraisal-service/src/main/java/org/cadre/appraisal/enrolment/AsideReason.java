package org.cadre.appraisal.enrolment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why the enrolment left somebody aside, as far as this service knows. */
public enum AsideReason {
    /** By dates that workforce published; why stays there. */
    EXCLUDED,
    /** Came too short a time ago. */
    RECENT_STARTER,
    /** Has no line manager in post that workforce has told of. */
    NO_APPRAISER,
    /** HR cancelled the appraisal. */
    CANCELLED,
    /** Holds no post at the organisation any more. */
    LEFT,
    /** Something failed; they are tried again. */
    FAILED;

    /** Where those stand who are aside for this reason; nowhere who failed. */
    Optional<Standing> standing() {
        return switch (this) {
            case EXCLUDED -> Optional.of(Standing.EXCLUDED);
            case RECENT_STARTER -> Optional.of(Standing.RECENT_STARTER);
            case NO_APPRAISER -> Optional.of(Standing.NO_APPRAISER);
            case CANCELLED -> Optional.of(Standing.CANCELLED);
            case LEFT -> Optional.of(Standing.LEFT);
            case FAILED -> Optional.empty();
        };
    }

    /** One of them, or all that there are. */
    static List<AsideReason> wanted(Optional<AsideReason> one) {
        return one.map(List::of).orElseGet(() -> List.of(values()));
    }

    /** How many people stand aside for which reason; one without any is left out. */
    static Map<AsideReason, Long> counts(Map<Standing, Long> standings) {
        return Arrays.stream(values())
                .filter(reason ->
                        reason.standing().filter(standings::containsKey).isPresent())
                .collect(Collectors.toMap(
                        reason -> reason,
                        reason -> standings.get(reason.standing().orElseThrow()),
                        Long::sum,
                        () -> new EnumMap<>(AsideReason.class)));
    }
}
