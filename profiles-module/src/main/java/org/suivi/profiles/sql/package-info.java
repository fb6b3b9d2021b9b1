/**
 * The way lists, searches and set operations of this module reach the database: one statement in a text block,
 * positional parameters, rows read by position. It holds no table and decides nothing.
 */
package org.suivi.profiles.sql;
