/** Who may do what with vacancies: the talent lead of the region, the HR team of the employer, the applicant. */
package org.cadre.talent.access;
