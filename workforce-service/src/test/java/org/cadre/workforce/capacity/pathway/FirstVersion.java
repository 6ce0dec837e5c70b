package org.cadre.workforce.capacity.pathway;

/** What {@code simulation-1} answered to {@link VaccinationDay#wished()}, as it lies in the table. */
final class FirstVersion {

    static final String ANSWER = """
            {"came":{"mean":641.98,"low":634.824916,"high":649.135084},
             "overrunMinutes":{"mean":186.021896,"low":177.11764,"high":194.926152},
             "stayMinutes":{"mean":111.398519,"low":106.292755,"high":116.504284},
             "mostPresent":{"mean":161.76,"low":154.045967,"high":169.474033},
             "stations":[
              {"name":"temperature check","team":"checkers","waitMinutes":{"mean":76.221356,"low":71.113686,
               "high":81.329027},"longestWaitMinutes":{"mean":152.633394,"low":143.586038,"high":161.680749},
               "shareTooLong":{"mean":0.964014,"low":0.956631,"high":0.971396},"longestLine":{"mean":131.46,
               "low":123.726195,"high":139.193805},"gaveUp":{"mean":0,"low":0,"high":0}},
              {"name":"sign-in","team":"clerks","waitMinutes":{"mean":0,"low":0,"high":0},
               "longestWaitMinutes":{"mean":0,"low":0,"high":0},"shareTooLong":{"mean":0,"low":0,"high":0},
               "longestLine":{"mean":0,"low":0,"high":0},"gaveUp":{"mean":0,"low":0,"high":0}},
              {"name":"vaccination","team":"vaccinators","waitMinutes":{"mean":0.000762,"low":0.000401,
               "high":0.001123},"longestWaitMinutes":{"mean":0.232378,"low":0.164652,"high":0.300103},
               "shareTooLong":{"mean":0,"low":0,"high":0},"longestLine":{"mean":0.9,"low":0.781633,
               "high":1.018367},"gaveUp":{"mean":0,"low":0,"high":0}},
              {"name":"observation","team":"seats","waitMinutes":{"mean":0,"low":0,"high":0},
               "longestWaitMinutes":{"mean":0,"low":0,"high":0},"shareTooLong":{"mean":0,"low":0,"high":0},
               "longestLine":{"mean":0,"low":0,"high":0},"gaveUp":{"mean":0,"low":0,"high":0}}],
             "teams":[
              {"name":"checkers","peak":1,"load":1.244444,"comePerHour":64,"servedPerHour":51.428571,
               "peakNeeded":2},
              {"name":"vaccinators","peak":7,"load":0.888889,"comePerHour":64,"servedPerHour":72,"peakNeeded":7},
              {"name":"seats","peak":23,"load":0.695652,"comePerHour":64,"servedPerHour":92,"peakNeeded":16},
              {"name":"clerks","peak":1,"load":0.533333,"comePerHour":64,"servedPerHour":120,"peakNeeded":1}],
             "bottleneck":"checkers",
             "staffing":{"enough":true,"peaks":[{"team":"checkers","staff":2},{"team":"vaccinators","staff":7}],
              "inWords":"Enough, with none to spare: checkers 2, vaccinators 7."},
             "inWords":"Checkers is overloaded: 64.0 an hour come and it can serve 51.4, a load of 1.24. The \
            day brings 747 minutes of work and there are 600 until closing; it takes at least 2 at the peak. \
            People wait 76.2 (95 % interval 71.1 to 81.3) minutes at temperature check. The last one leaves \
            186.0 (95 % interval 177.1 to 194.9) minutes after closing."}
            """;

    private FirstVersion() {}
}
