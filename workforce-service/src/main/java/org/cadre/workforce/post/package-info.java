/** Posts: what an organisation has established, whether somebody holds it and what is vacant. */
package org.cadre.workforce.post;
