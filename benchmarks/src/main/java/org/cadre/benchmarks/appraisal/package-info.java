/** Appraisals by the hundred thousand: what a read costs beside a hundredth of them, and how long a large cycle takes to begin. */
package org.cadre.benchmarks.appraisal;
