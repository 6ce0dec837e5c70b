/** At a pay step somebody's line manager decides, on conditions that are shown with their source and reason. */
package org.cadre.appraisal.paystep;
