/** Synthetic staff: invented people in real organisations, every row marked, the same seed giving the same file. */
package org.cadre.local.sample;
