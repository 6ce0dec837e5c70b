/** What this service does because of other services' facts. */
package org.cadre.workforce.upstream;
