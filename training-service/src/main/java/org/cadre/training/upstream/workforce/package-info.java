/** What workforce published about organisations and people, as far as training needs it. */
package org.cadre.training.upstream.workforce;
