/**
 * What programs may know of records: that they exist, which service they are in, who holds them, who is linked, and
 * when notes were signed; never a title, a reason or a text. A record is there for a program only when it was shared
 * with its workspace, or when the program moves records of that workspace; one about people of other institutions than
 * the program is bound to is not there at all.
 */
package org.suivi.records.outline;
