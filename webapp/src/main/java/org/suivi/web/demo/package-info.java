/**
 * Data to try Suivi with, made only when {@code suivi.demo} is true and only in an empty installation: a school board
 * with two places of work, its staff, some three hundred invented people with their families, records, notes, shares
 * and open transfers. Everything goes through the use cases that people use. What was begun and interrupted is finished
 * at the next start; what is finished is left alone, but for the password of the demonstration staff, which is new at
 * every start.
 */
package org.suivi.web.demo;
