/** For how long somebody is not expected to be appraised. Others are told the days; the reason stays here. */
package org.cadre.workforce.exclusion;
