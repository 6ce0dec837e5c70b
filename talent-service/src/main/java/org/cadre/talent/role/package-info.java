/** Leadership roles: what a post asks for, above all the career stage its holder must be trained for. */
package org.cadre.talent.role;
