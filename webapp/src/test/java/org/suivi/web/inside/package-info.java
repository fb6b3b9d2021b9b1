/**
 * What runs inside the server: tests that take beans with {@code @Inject}, and seeds
 * ({@link org.suivi.web.inside.Seed}) that lay data for clients through the same use cases that people go through.
 */
package org.suivi.web.inside;
