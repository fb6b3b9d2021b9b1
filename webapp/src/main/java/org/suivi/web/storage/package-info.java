/**
 * Brings the database to the application: the connection pool and the migrations of every module, run in floor order
 * before anything else may use a table. It knows no table of its own.
 */
package org.suivi.web.storage;
