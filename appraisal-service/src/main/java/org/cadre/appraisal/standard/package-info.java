/** What the nation asks of every appraisal: values, principles, the rating scale and rules in numbers, all dated. */
package org.cadre.appraisal.standard;
