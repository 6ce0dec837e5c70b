/** Professional registrations: with which body, from when, until when. Others are told that and never the number. */
package org.cadre.workforce.registration;
