/**
 * How lists of records, notes and documents are read: one statement with named values, rows with typed columns. It knows
 * no table and keeps nothing.
 */
package org.suivi.records.sql;
