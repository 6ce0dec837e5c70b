/** What a number must be before anything is computed with it. */
package org.cadre.workforce.quantity;
