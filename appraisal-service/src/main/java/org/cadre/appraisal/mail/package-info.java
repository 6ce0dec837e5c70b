/**
 * Mail to those who are to act: what is to be sent waits in a table of ids, and one SMTP server takes it. Names and addresses are asked
 * for when a mail is sent, and kept nowhere.
 */
package org.cadre.appraisal.mail;
