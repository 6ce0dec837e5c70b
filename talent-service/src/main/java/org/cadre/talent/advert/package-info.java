/** Open adverts: every vacancy is offered to everybody, from a day to a day, before anyone is appointed to it. */
package org.cadre.talent.advert;
