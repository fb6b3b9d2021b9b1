/**
 * Measures how long the application takes beside what the database itself takes for the same rows: each workload is
 * done over HTTP by a node of its own, and by plain JDBC on the same database in the same run. Times of a shared
 * machine mean little, ratios and processor time much. It writes into the database it measures, which is therefore a
 * generated one.
 */
package org.suivi.launch.bench;
