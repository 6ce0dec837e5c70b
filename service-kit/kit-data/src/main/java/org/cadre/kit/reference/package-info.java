/** What the NHS may change: values with dates, loaded from files of the owning service. */
package org.cadre.kit.reference;
