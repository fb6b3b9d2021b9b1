/**
 * Schools and other institutions that clients and students belong to, and when someone was enrolled in which grade. An
 * enrolment that ends is kept; records are never touched by it.
 */
package org.suivi.profiles.schooling;
