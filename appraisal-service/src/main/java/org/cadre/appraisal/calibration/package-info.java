/** Appraisers look together at how they rate, before they sign: colleagues propose, and who holds an appraisal decides. */
package org.cadre.appraisal.calibration;
