/** Staff extracts: what employers say of their people, as files. {@code docs/staff-extract.md} defines them. */
package org.cadre.workforce.extract;
