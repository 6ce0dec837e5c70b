/** What a regulator wants from somebody for the next revalidation or renewal, what they hold of it and what is missing. */
package org.cadre.appraisal.revalidation;
