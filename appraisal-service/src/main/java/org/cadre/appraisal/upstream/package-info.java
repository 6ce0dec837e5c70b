/** What appraisal keeps of the worlds of other services, as they tell it. */
package org.cadre.appraisal.upstream;
