package org.cadre.appraisal.revalidation;

import java.util.Optional;

/**
 * With whom somebody is registered.
 *
 * @param profession code of the profession, where the regulator renews each for itself
 * @param dualRegistered for two professions of a regulator that then asks for more
 */
record Registration(String regulator, Optional<String> profession, boolean dualRegistered) {}
