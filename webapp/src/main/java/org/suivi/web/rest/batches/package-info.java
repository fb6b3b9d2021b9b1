/**
 * Many people at once, by the keys of the caller's own system: at once, as a job of lines, or one by its key. Bodies
 * are translated to the same command as files and SOAP messages, and what became of each person is part of the answer,
 * with pointers into what was sent.
 */
package org.suivi.web.rest.batches;
