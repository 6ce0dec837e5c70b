/** People, what they are employed as and where, and the personal data that is kept apart from it. */
package org.cadre.workforce.person;
