package org.suivi.launch.bench;

import org.suivi.launch.bench.Gauge.Maker;

/**
 * One thing to do, in two ways.
 *
 * @param name such as {@code W1}
 * @param what in words
 * @param ours over HTTP
 * @param raw  the same rows by JDBC
 * @param bar  how many times as long as JDBC it may take at first; 0 where nothing is said of that
 */
record Workload(String name, String what, Maker ours, Maker raw, double bar) {}
