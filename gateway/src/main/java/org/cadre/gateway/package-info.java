/** The one door of the suite: who may come in, how often, to which service, and what a failure looks like outside. */
package org.cadre.gateway;
