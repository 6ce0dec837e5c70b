package org.cadre.appraisal.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** Which overall ratings of one appraisal changed by calibration, oldest first. */
@Embeddable
public class CalibratedRatings {

    @ElementCollection
    @CollectionTable(name = "appraisal_calibrated_rating", joinColumns = @JoinColumn(name = "appraisal_id"))
    @OrderColumn(name = "position")
    private List<CalibratedRating> calibrated = new ArrayList<>();

    protected CalibratedRatings() {}

    void add(CalibratedRating change) {
        calibrated.add(change);
    }

    List<CalibratedRating> all() {
        return List.copyOf(calibrated);
    }
}
