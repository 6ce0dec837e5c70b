/** How many people a year's work needs beside those in post: studies by the method of the WHO (WISN). */
package org.cadre.workforce.capacity.workload;
