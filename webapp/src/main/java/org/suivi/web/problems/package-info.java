/**
 * The translator of refusals for programs: problem documents as RFC 9457 describes them, in the caller's language. The
 * code of a refusal is the last part of the problem's type, and one table says which HTTP status it has. Nothing here
 * knows how the caller came in, so that REST, its filters and its sign-in all say the same.
 */
package org.suivi.web.problems;
