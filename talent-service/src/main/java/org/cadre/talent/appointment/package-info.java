/** Appointments, and the gate before them: nobody is appointed at a stage they are not trained for. */
package org.cadre.talent.appointment;
