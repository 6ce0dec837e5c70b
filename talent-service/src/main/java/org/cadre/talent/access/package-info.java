/** Who is calling: the person behind the token. */
package org.cadre.talent.access;
