/** One employer of 300 invented people goes through a whole year of appraisals; every figure is held against what was done. */
package org.cadre.acceptance.year;
