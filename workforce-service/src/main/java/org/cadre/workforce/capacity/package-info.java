/** Studies of how many people a service needs, each kept with its question, its answer and the code that gave it. */
package org.cadre.workforce.capacity;
