package org.cadre.appraisal.due;

/** Who is told, too, once reminders of both parties have not helped. */
enum Escalation {
    /** The appraiser's line manager at the organisation; HR where there is none in post, or it is the appraisee. */
    LINE_ABOVE,
    HR
}
